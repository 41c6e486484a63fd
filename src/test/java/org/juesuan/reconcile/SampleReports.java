package org.juesuan.reconcile;

import java.util.Arrays;

/** A small complete report that fits in all its identities, to be spoilt one place at a time. */
final class SampleReports {
    private SampleReports() {}

    static StagedReport complete(String id) {
        StagedReport report = new StagedReport(id);
        for (String block : TEXT.strip().split("\n\n")) {
            int end = block.indexOf('\n');
            report.statement(block.substring(0, end), block.substring(end + 1));
        }
        return report.declaredEmpty("state_capital");
    }

    /** The complete report with one piece of one statement replaced. */
    static StagedReport spoilt(String id, String statement, String printed, String changed) {
        StagedReport report = complete(id);
        String block = Arrays.stream(TEXT.split("\n\n"))
                .filter(text -> text.startsWith(statement + "\n"))
                .findFirst()
                .orElseThrow();
        if (!block.contains(printed)) {
            throw new IllegalArgumentException(statement + " · '" + printed + "' · found nowhere · expected once");
        }
        report.amounts.removeIf(amount -> amount.statement().equals(statement));
        return report.statement(
                statement, block.substring(block.indexOf('\n') + 1).replace(printed, changed));
    }

    private static final String TEXT = """
            revenue_expenditure_summary
            general_public_appropriation revenue=300.00
            government_fund_appropriation revenue=50.00
            other revenue=6.20
            201 expenditure=240.00
            208 expenditure=66.20
            212 expenditure=45.00
            current_year_total revenue=356.20 expenditure=351.20
            opening balance=10.00
            closing balance=15.00
            grand_total revenue=366.20 expenditure=366.20

            revenue
            total total=356.20 fiscal_appropriation=350.00 other=6.20
            201 total=240.00 fiscal_appropriation=240.00
            20106 total=240.00 fiscal_appropriation=240.00
            2010601 total=200.00 fiscal_appropriation=200.00
            2010602 total=40.00 fiscal_appropriation=40.00
            208 total=66.20 fiscal_appropriation=60.00 other=6.20
            20805 total=66.20 fiscal_appropriation=60.00 other=6.20
            2080501 total=25.00 fiscal_appropriation=18.80 other=6.20
            2080505 total=41.20 fiscal_appropriation=41.20
            212 total=50.00 fiscal_appropriation=50.00
            21208 total=50.00 fiscal_appropriation=50.00
            2120801 total=50.00 fiscal_appropriation=50.00

            expenditure
            total total=351.20 basic=246.20 project=105.00
            201 total=240.00 basic=180.00 project=60.00
            20106 total=240.00 basic=180.00 project=60.00
            2010601 total=200.00 basic=180.00 project=20.00
            2010602 total=40.00 project=40.00
            208 total=66.20 basic=66.20
            20805 total=66.20 basic=66.20
            2080501 total=25.00 basic=25.00
            2080505 total=41.20 basic=41.20
            212 total=45.00 project=45.00
            21208 total=45.00 project=45.00
            2120801 total=45.00 project=45.00

            appropriation_summary
            general_public_appropriation revenue=300.00
            government_fund_appropriation revenue=50.00
            201 fiscal_appropriation=240.00 general_public=240.00
            208 fiscal_appropriation=60.00 general_public=60.00
            212 fiscal_appropriation=45.00 government_fund=45.00
            current_year_total revenue=350.00 fiscal_appropriation=345.00 general_public=300.00 government_fund=45.00
            opening fiscal_appropriation=4.00 general_public=1.00 government_fund=3.00
            closing fiscal_appropriation=9.00 general_public=1.00 government_fund=8.00
            grand_total revenue=354.00 fiscal_appropriation=354.00 general_public=301.00 government_fund=53.00

            general_public_expenditure
            total total=300.00 basic=240.00 project=60.00
            201 total=240.00 basic=180.00 project=60.00
            20106 total=240.00 basic=180.00 project=60.00
            2010601 total=200.00 basic=180.00 project=20.00
            2010602 total=40.00 project=40.00
            208 total=60.00 basic=60.00
            20805 total=60.00 basic=60.00
            2080501 total=18.80 basic=18.80
            2080505 total=41.20 basic=41.20

            general_public_basic_expenditure
            301 basic=180.00
            30101 basic=100.00
            30102 basic=80.00
            302 basic=40.00
            30201 basic=39.34
            30217 basic=0.66
            303 basic=20.00
            30302 basic=20.00
            personnel basic=200.00
            routine_operating basic=40.00

            government_fund
            total opening=3.00 revenue=50.00 total=45.00 project=45.00 closing=8.00
            212 opening=3.00 revenue=50.00 total=45.00 project=45.00 closing=8.00
            21208 opening=3.00 revenue=50.00 total=45.00 project=45.00 closing=8.00
            2120801 opening=3.00 revenue=50.00 total=45.00 project=45.00 closing=8.00

            three_public_expense
            total revised_budget=12.00 outturn=11.66
            vehicles revised_budget=11.00 outturn=11.00
            vehicle_operation revised_budget=11.00 outturn=11.00
            reception revised_budget=1.00 outturn=0.66
            """;
}
