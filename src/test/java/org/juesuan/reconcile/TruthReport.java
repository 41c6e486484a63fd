package org.juesuan.reconcile;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.reconcile.StagedReport.Amount;

/** The truth tables of the corpus, read as the readers would stage the report. */
final class TruthReport {
    private static final Map<String, String> STATEMENTS = Map.of(
            "summary", "revenue_expenditure_summary",
            "revenue", "revenue",
            "expenditure", "expenditure",
            "appropriation_summary", "appropriation_summary",
            "general_public_expenditure", "general_public_expenditure",
            "basic_expenditure", "general_public_basic_expenditure",
            "government_fund", "government_fund",
            "state_capital", "state_capital",
            "three_public", "three_public_expense");
    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("本年收入合计", "total"),
            Map.entry("财政拨款收入", "fiscal_appropriation"),
            Map.entry("上级补助收入", "superior_subsidy"),
            Map.entry("事业收入", "institutional_service"),
            Map.entry("经营收入", "commercial_operating"),
            Map.entry("附属单位上缴收入", "affiliate_remittance"),
            Map.entry("其他收入", "other"),
            Map.entry("本年支出合计", "total"),
            Map.entry("基本支出", "basic"),
            Map.entry("项目支出", "project"),
            Map.entry("上缴上级支出", "remittance_to_superior"),
            Map.entry("经营支出", "commercial_operating"),
            Map.entry("对附属单位补助支出", "subsidy_to_affiliate"),
            Map.entry("小计", "total"),
            Map.entry("合计", "total"),
            Map.entry("年初结转和结余", "opening"),
            Map.entry("本年收入", "revenue"),
            Map.entry("年末结转和结余", "closing"));
    private static final Map<String, String> ACCOUNTS = Map.of(
            "合计",
            "fiscal_appropriation",
            "一般公共预算财政拨款",
            "general_public",
            "政府性基金预算财政拨款",
            "government_fund",
            "国有资本经营预算财政拨款",
            "state_capital");
    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("一般公共服务支出", "201"),
            Map.entry("外交支出", "202"),
            Map.entry("国防支出", "203"),
            Map.entry("公共安全支出", "204"),
            Map.entry("教育支出", "205"),
            Map.entry("科学技术支出", "206"),
            Map.entry("文化旅游体育与传媒支出", "207"),
            Map.entry("社会保障和就业支出", "208"),
            Map.entry("卫生健康支出", "210"),
            Map.entry("节能环保支出", "211"),
            Map.entry("城乡社区支出", "212"),
            Map.entry("农林水支出", "213"),
            Map.entry("交通运输支出", "214"),
            Map.entry("资源勘探工业信息等支出", "215"),
            Map.entry("商业服务业等支出", "216"),
            Map.entry("金融支出", "217"),
            Map.entry("援助其他地区支出", "219"),
            Map.entry("自然资源海洋气象等支出", "220"),
            Map.entry("住房保障支出", "221"),
            Map.entry("粮油物资储备支出", "222"),
            Map.entry("国有资本经营预算支出", "223"),
            Map.entry("灾害防治及应急管理支出", "224"),
            Map.entry("其他支出", "229"),
            Map.entry("债务还本支出", "231"),
            Map.entry("债务付息支出", "232"),
            Map.entry("抗疫特别国债安排的支出", "234"));
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("一般公共预算财政拨款收入", "general_public_appropriation"),
            Map.entry("政府性基金预算财政拨款收入", "government_fund_appropriation"),
            Map.entry("国有资本经营预算财政拨款收入", "state_capital_appropriation"),
            Map.entry("上级补助收入", "superior_subsidy"),
            Map.entry("事业收入", "institutional_service"),
            Map.entry("经营收入", "commercial_operating"),
            Map.entry("附属单位上缴收入", "affiliate_remittance"),
            Map.entry("其他收入", "other"),
            Map.entry("合计", "total"),
            Map.entry("总计", "grand_total"),
            Map.entry("本年收入合计", "current_year_total"),
            Map.entry("本年支出合计", "current_year_total"),
            Map.entry("使用非财政拨款结余和专用结余", "use_of_non_appropriation_surplus"),
            Map.entry("结余分配", "surplus_allocation"),
            Map.entry("年初结转和结余", "opening"),
            Map.entry("年初财政拨款结转和结余", "opening"),
            Map.entry("年末结转与结余", "closing"),
            Map.entry("年末结转和结余", "closing"),
            Map.entry("年末财政拨款结转和结余", "closing"),
            Map.entry("人员经费合计", "personnel"),
            Map.entry("公用经费合计", "routine_operating"));

    private final StagedReport report;
    private final Map<String, Integer> columns = new HashMap<>();

    private TruthReport(String id) {
        report = new StagedReport(id);
    }

    /** Where the corpus lies; null where {@code JUESUAN_CORPUS} is unset. */
    static Path corpus() {
        String folder = System.getenv("JUESUAN_CORPUS");
        return folder == null ? null : Path.of(folder);
    }

    static StagedReport read(Path corpus, String name) throws IOException {
        TruthReport truth = new TruthReport(name);
        StagedReport.STATEMENTS.forEach(statement -> {
            truth.report.units.put(statement, MoneyUnit.TEN_THOUSAND_YUAN);
            truth.report.states.put(statement, "declared_empty");
        });
        String text = Files.readString(corpus.resolve("truth/" + name + ".csv"), StandardCharsets.UTF_8);
        for (CSVRecord row : CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(text))) {
            truth.add(row);
        }
        return truth.report;
    }

    private void add(CSVRecord row) {
        String statement = STATEMENTS.get(row.get("table_id"));
        report.states.put(statement, "present");
        String column = row.get("column_label");
        int columnNo = columns.computeIfAbsent(statement + row.get("block") + column, key -> columns.size() + 1);
        report.amounts.add(
                statement.equals("three_public_expense")
                        ? threePublic(row, column, columnNo)
                        : line(row, statement, column, columnNo));
    }

    private static Amount threePublic(CSVRecord row, String column, int columnNo) {
        String code = column.contains("购置费")
                ? "vehicle_purchase"
                : column.contains("运行维护费/公务用车运行") || column.endsWith("运行维护费")
                        ? "vehicle_operation"
                        : column.contains("公务用车")
                                ? "vehicles"
                                : column.contains("出国")
                                        ? "overseas_travel"
                                        : column.contains("接待") ? "reception" : "total";
        return new Amount(
                "three_public_expense",
                column.contains("预算数") ? "revised_budget" : "outturn",
                "expenditure",
                "fiscal_appropriation",
                "three_public",
                code,
                code.equals("total") ? "total" : "detail",
                "total",
                new BigDecimal(row.get("amount")),
                column,
                1,
                columnNo);
    }

    private Amount line(CSVRecord row, String statement, String column, int columnNo) {
        String lastHeader = column.substring(column.lastIndexOf('/') + 1);
        String label = row.get("row_label").replaceFirst("^[一二三四五六七八九十]+、", "");
        boolean left = row.get("block").equals("left");
        String code = code(row, statement, label);
        String measure = statement.endsWith("summary")
                ? "total"
                : statement.equals("general_public_basic_expenditure") ? "basic" : MEASURES.get(lastHeader);
        String account = switch (statement) {
            case "appropriation_summary" -> left ? fund(label) : ACCOUNTS.get(lastHeader);
            case "revenue_expenditure_summary", "revenue", "expenditure" -> "all";
            case "government_fund", "state_capital" -> statement;
            default -> "general_public";
        };
        return new Amount(
                statement,
                "outturn",
                direction(statement, code, measure, left),
                account,
                classification(statement, code, left),
                code,
                role(statement, code, account),
                measure,
                new BigDecimal(row.get("amount")),
                row.get("row_label"),
                Integer.parseInt(row.get("row_no")),
                columnNo);
    }

    private static String fund(String label) {
        return ACCOUNTS.getOrDefault(label, "fiscal_appropriation");
    }

    private static String code(CSVRecord row, String statement, String label) {
        if (!row.get("row_code").isEmpty()) {
            return row.get("row_code");
        }
        if (statement.equals("appropriation_summary") && ACCOUNTS.containsKey(label)) {
            return Integer.parseInt(row.get("row_no")) > 27 ? "opening" : ACCOUNTS.get(label) + "_appropriation";
        }
        return CLASSES.getOrDefault(label, NAMES.get(label));
    }

    private static String direction(String statement, String code, String measure, boolean left) {
        if (List.of("opening", "closing", "surplus_allocation", "use_of_non_appropriation_surplus")
                        .contains(code)
                || List.of("opening", "closing").contains(measure)) {
            return "balance";
        }
        return statement.endsWith("summary") && left || statement.equals("revenue") || measure.equals("revenue")
                ? "revenue"
                : "expenditure";
    }

    private static String classification(String statement, String code, boolean left) {
        if (List.of("opening", "closing", "surplus_allocation", "use_of_non_appropriation_surplus")
                .contains(code)) {
            return "balance";
        }
        if (statement.equals("general_public_basic_expenditure")) {
            return "economic";
        }
        return statement.endsWith("summary") && left ? "revenue_source" : "functional";
    }

    private static String role(String statement, String code, String account) {
        return switch (code) {
            case "grand_total" -> "grand_total";
            case "total", "current_year_total" -> "total";
            case "personnel", "routine_operating" -> "subtotal";
            case "opening" ->
                statement.equals("appropriation_summary") && account.equals("fiscal_appropriation")
                        ? "subtotal"
                        : "detail";
            default -> "detail";
        };
    }
}
