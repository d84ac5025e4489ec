package nl.samenwijzer.document.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.document.Rendered;
import nl.samenwijzer.document.Sha256;
import nl.samenwijzer.document.bundle.Ample;
import nl.samenwijzer.document.bundle.BundleZip;
import nl.samenwijzer.document.bundle.Part;
import nl.samenwijzer.plan.TestPlan;
import nl.samenwijzer.plan.store.Snapshot;
import nl.samenwijzer.web.DownloadName;

class ArchiveZipTest {

    private static final Kept KEPT = new Kept("p/versie/1", "plan-12-versie-1.0", "Samenwijzer, Gemeente Proefstad",
            "Plan 'Dijk', versie 1.0", "Plan zoals vastgesteld op 20 november 2026.", Instant.parse("2026-11-20T09:30:00Z"));
    private static final Decisions DECIDED = new Decisions(new Decisions.Reference("Gemeente Proefstad", Optional.empty()),
            ArchiveSettings.Appraisal.B, Optional.empty(), Optional.empty(), "Geen beperking");

    @Test
    void write_hasEachFileWithItsDescriptionAndAManifestOfAll() throws Exception {
        Snapshot version = TestPlan.small().snapshot(1);

        Map<String, byte[]> files = files(version);

        assertThat(files.keySet()).containsExactly("plan.pdf", "plan.odt", "plan-12-versie-1.0.json",
                "plan.pdf.bestand.mdto.xml",
                "plan.odt.bestand.mdto.xml", "plan-12-versie-1.0.json.bestand.mdto.xml", "plan-12-versie-1.0.mdto.xml",
                "leesmij.txt", "manifest-sha256.txt");
        assertThat(Sha256.hex(files.get("plan-12-versie-1.0.json"))).isEqualTo(version.hash());
        assertThat(text(files, "manifest-sha256.txt")).isEqualTo(files.entrySet().stream()
                .filter(file -> !file.getKey().equals("manifest-sha256.txt"))
                .map(file -> Sha256.hex(file.getValue()) + "  " + file.getKey() + "\n").collect(Collectors.joining()));
        for (String name : files.keySet().stream().filter(one -> one.endsWith(".xml")).toList()) {
            MdtoSchema.check(files.get(name));
        }
        assertThat(text(files, "plan.pdf.bestand.mdto.xml")).contains(Sha256.hex(files.get("plan.pdf")), "<omvang>7</omvang>");
        assertThat(text(files, "plan.odt.bestand.mdto.xml")).contains("<begripCode>fmt/1756</begripCode>");
        assertThat(text(files, "plan-12-versie-1.0.mdto.xml")).contains("plan.pdf</verwijzingNaam>",
                "plan.odt</verwijzingNaam>");
        assertThat(text(files, "leesmij.txt")).contains("Plan 'Dijk', versie 1.0", "- plan.odt (OpenDocument Text 1.3)",
                version.hash(), "sha256sum --check manifest-sha256.txt");
    }

    private static Map<String, byte[]> files(Snapshot version) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BundleZip zip = new BundleZip(out);
        new ArchiveZip(zip, KEPT, Instant.parse("2026-11-24T10:00:00Z")).write(List.of(part("pdf"), part("odt")), version,
                DECIDED,
                Ample.TIME);
        zip.finish();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static Part part(String format) {
        return new Part(null, "Plan", format, () -> new Rendered(new DownloadName("plan." + format), "application/" + format,
                ("een " + format).getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
