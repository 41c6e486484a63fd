package org.juesuan.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.juesuan.discover.ContentKind;
import org.juesuan.extract.internal.excel.WorkbookExtractor;
import org.juesuan.extract.internal.pdf.PdfExtractor;
import org.juesuan.load.Fingerprint;
import org.juesuan.load.ReadPolicy;
import org.juesuan.load.ReadingKeys;
import org.juesuan.load.ReadingKeys.Key;
import org.juesuan.load.ReadingKeys.Kind;
import org.juesuan.load.StagedJudge;
import org.juesuan.load.TwinDocuments;
import org.juesuan.load.WarehousePaths;
import org.juesuan.reading.FinalAccountsReader;
import org.juesuan.reconcile.Reconciler;
import org.juesuan.reconcile.RuleCatalogue;

/** Which implementation stands behind each stage. */
public final class StandardStages {
    private StandardStages() {}

    /** A load with every stage as shipped. */
    public static LoadRequest request(JobFile jobFile, WarehousePaths warehouse, String version) {
        new WorkingDirectorySeeds().rejectUnknown(SeedVersions.files());
        return new LoadRequest(
                jobFile,
                warehouse,
                version,
                new ScannedSources(),
                reader(),
                judges(),
                coreJudges(),
                keys(jobFile, version),
                ReadPolicy.CHANGED);
    }

    /** Reads PDF and Excel. */
    public static FinalAccountsReader reader() {
        WorkbookExtractor workbooks = new WorkbookExtractor();
        return FinalAccountsReader.with(Map.of(
                ContentKind.PDF, new PdfExtractor(),
                ContentKind.XLSX, workbooks,
                ContentKind.XLS, workbooks));
    }

    private static ReadingKeys keys(JobFile jobFile, String version) {
        List<Key> keys = new ArrayList<>(SeedVersions.named());
        keys.add(new Key(Kind.BASE, "", Fingerprint.of(version + SeedVersions.base())));
        keys.add(new Key(Kind.LIMITS, "", limits(jobFile)));
        keys.add(new Key(Kind.EXTRACTOR, "pdf", PdfExtractor.NAME));
        keys.add(new Key(Kind.EXTRACTOR, "xlsx", WorkbookExtractor.NAME));
        keys.add(new Key(Kind.EXTRACTOR, "xls", WorkbookExtractor.NAME));
        return new ReadingKeys(keys);
    }

    /** The heap is a limit too: what did not fit into one may fit into another. */
    private static String limits(JobFile jobFile) {
        return Fingerprint.of("%s %d MB %d s, heap %d"
                .formatted(
                        jobFile.limits(),
                        jobFile.fileMegabytes(),
                        jobFile.seconds(),
                        Runtime.getRuntime().maxMemory()));
    }

    private static List<StagedJudge> judges() {
        return List.of(new TwinDocuments(), new Reconciler(RuleCatalogue.load())::runWithin);
    }

    /** What compares the reports in core. */
    static List<StagedJudge> coreJudges() {
        return List.of(new Reconciler(RuleCatalogue.load())::runAcross);
    }
}
