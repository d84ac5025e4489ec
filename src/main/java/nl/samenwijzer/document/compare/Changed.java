package nl.samenwijzer.document.compare;

import java.util.List;

import nl.samenwijzer.document.model.Block;

/** Blocks with what changed in them marked, and how many pieces that are. */
record Changed(List<Block> blocks, Tally tally) {

    Changed {
        blocks = List.copyOf(blocks);
    }
}
