package org.juesuan.serve.reconciliation;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.juesuan.reconcile.RuleCatalogue;
import org.juesuan.reconcile.internal.Resources;
import org.juesuan.serve.page.Html;
import org.juesuan.serve.page.Language;

/**
 * The reconciliation report a bureau files, and the review sheet of a draft: one self-contained HTML page without script,
 * ready to print.
 */
public final class ReconciliationPage {
    private final Wording wording;
    private final Phrase title;

    private ReconciliationPage(Language language, RuleCatalogue catalogue, Phrase title) {
        this.wording = new Wording(language, catalogue);
        this.title = title;
    }

    /** 勾稽关系审核报告: of loaded reports. */
    public static ReconciliationPage ofReports(Language language, RuleCatalogue catalogue) {
        return new ReconciliationPage(language, catalogue, Phrase.TITLE);
    }

    /** 审核意见表: of drafts before publication, with room for the reviewer's signature. */
    public static ReconciliationPage ofDrafts(Language language, RuleCatalogue catalogue) {
        return new ReconciliationPage(language, catalogue, Phrase.DRAFT_TITLE);
    }

    /** Writes the page over the documents of those keys, one document in memory at a time. */
    public void write(ReconciliationReader reader, List<String> keys, Appendable out) throws SQLException, IOException {
        out.append(head());
        if (keys.size() > 1) {
            out.append(overview(reader, keys));
        }
        for (String key : keys) {
            out.append(new DocumentSection(wording, reader.read(key)).render());
        }
        out.append(foot());
    }

    private String head() {
        String name = Html.escape(wording.say(title));
        return "<!DOCTYPE html>\n<html lang=\"" + wording.language().tag() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + name
                + "</title>\n<style>\n" + Resources.text("org/juesuan/serve/reconciliation/reconciliation.css")
                + "</style>\n</head>\n<body>\n<h1>" + name + "</h1>\n";
    }

    private String overview(ReconciliationReader reader, List<String> keys) throws SQLException {
        Html html = new Html().element("h2", wording.say(Phrase.DOCUMENTS)).open("table");
        html.head(List.of(
                wording.say(Phrase.BODY),
                wording.say(Phrase.YEAR),
                wording.say(Phrase.FILE),
                wording.say(Phrase.VERDICT),
                "#" + wording.say(Phrase.BREAK),
                "#" + wording.say(Phrase.ROUNDING),
                "#" + wording.say(Phrase.EXACT),
                "#" + wording.say(Phrase.NOT_EVALUATED)));
        html.open("tbody");
        for (String key : keys) {
            overviewRow(html, reader.read(key));
        }
        return html.close("tbody").close("table").toString();
    }

    private void overviewRow(Html html, ReconciliationReport report) {
        html.open("tr").element("td", report.entityName());
        html.element(
                "td", report.reportYear() == null ? "" : report.reportYear().toString());
        html.element("td", report.path()).element("td", wording.say(Phrase.of(report.verdict())));
        for (String verdict : List.of("break", "rounding", "exact", "not_evaluated")) {
            html.element("td", "n", Integer.toString(report.outcomes(verdict).size()));
        }
        html.close("tr");
    }

    private String foot() {
        Html html = new Html().element("p", "note", wording.say(Phrase.NOTE));
        if (title == Phrase.DRAFT_TITLE) {
            html.open("div", "sign").element("span", wording.say(Phrase.REVIEWER));
            html.element("span", wording.say(Phrase.REVIEWED_ON)).close("div");
        }
        return html.raw("</body>\n</html>\n").toString();
    }
}
