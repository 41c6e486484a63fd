package org.juesuan.pipeline;

import java.util.List;
import java.util.Map;
import org.juesuan.discover.ContentKind;
import org.juesuan.extract.internal.excel.WorkbookExtractor;
import org.juesuan.extract.internal.pdf.PdfExtractor;
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
        return new LoadRequest(jobFile, warehouse, version, new ScannedSources(), reader(), judges(), coreJudges());
    }

    /** Reads PDF and Excel. */
    public static FinalAccountsReader reader() {
        WorkbookExtractor workbooks = new WorkbookExtractor();
        return FinalAccountsReader.with(Map.of(
                ContentKind.PDF, new PdfExtractor(),
                ContentKind.XLSX, workbooks,
                ContentKind.XLS, workbooks));
    }

    private static List<StagedJudge> judges() {
        return List.of(new TwinDocuments(), new Reconciler(RuleCatalogue.load())::runWithin);
    }

    private static List<StagedJudge> coreJudges() {
        return List.of(new Reconciler(RuleCatalogue.load())::runAcross);
    }
}
