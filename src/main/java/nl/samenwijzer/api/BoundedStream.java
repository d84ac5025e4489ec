package nl.samenwijzer.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import nl.samenwijzer.api.error.ApiFault;
import nl.samenwijzer.web.error.ProblemType;

/**
 * A body that does not say its length beforehand, up to the limit. Throws a problem behind it.
 */
final class BoundedStream extends FilterInputStream {

    private long left;

    BoundedStream(InputStream body, long limit) {
        super(body);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw ApiFault.of(ProblemType.TOO_LARGE);
        }
    }
}
