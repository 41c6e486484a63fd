package org.juesuan.serve.office;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFPieChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.juesuan.compare.trend.TrendChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPieChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Draws the charts that office programs know: columns, stacked columns and pies. */
final class NativeChart {
    private static final byte FULL_OVERLAP = 100;
    private static final int GAP_WIDTH = 50;
    private static final int MOST_LABELS = 12;
    private static final String[] COLOURS = {
        "24507A", "D98E32", "3D8B6D", "A6475B", "6B74B5", "8A7A3A", "4A9BB8", "B06FA8", "7D8792", "C2603C", "57803A",
        "93543F"
    };

    private final TrendChart.Kind kind;
    private final XDDFChart chart;
    private final String unit;

    /** A series: its name and its figures. */
    record Series(String name, XDDFNumericalDataSource<Double> figures) {}

    NativeChart(TrendChart.Kind kind, XDDFChart chart, String unit) {
        this.kind = kind;
        this.chart = chart;
        this.unit = unit;
    }

    static boolean isKnown(TrendChart.Kind kind) {
        return kind == TrendChart.Kind.COLUMNS || kind == TrendChart.Kind.STACKED || kind == TrendChart.Kind.PIE;
    }

    /** Draws without a title: the table beside it has one. */
    void draw(XDDFDataSource<String> categories, List<Series> series) {
        chart.setAutoTitleDeleted(true);
        chart.getOrAddLegend().setPosition(kind == TrendChart.Kind.PIE ? LegendPosition.RIGHT : LegendPosition.BOTTOM);
        XDDFChartData data = kind == TrendChart.Kind.PIE ? pie() : bars(series);
        for (Series one : series) {
            data.addSeries(categories, one.figures()).setTitle(one.name(), null);
        }
        chart.plot(data);
        if (kind == TrendChart.Kind.PIE) {
            colourSlices(data, categories.getPointCount());
            labelSlices();
            return;
        }
        colourSeries(data);
        if (kind == TrendChart.Kind.COLUMNS && categories.getPointCount() * series.size() <= MOST_LABELS) {
            labelColumns();
        }
    }

    private XDDFChartData pie() {
        XDDFChartData data = chart.createData(ChartTypes.PIE, null, null);
        data.setVaryColors(true);
        return data;
    }

    private XDDFChartData bars(List<Series> series) {
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setTitle(unit);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        if (isNeverNegative(series)) {
            left.setMinimum(0);
        }
        left.setNumberFormat("#,##0");
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
        data.setBarDirection(BarDirection.COL);
        data.setVaryColors(false);
        data.setGapWidth(GAP_WIDTH);
        if (kind == TrendChart.Kind.STACKED) {
            data.setBarGrouping(BarGrouping.STACKED);
            data.setOverlap(FULL_OVERLAP);
        }
        return data;
    }

    private static boolean isNeverNegative(List<Series> series) {
        return series.stream()
                .map(Series::figures)
                .allMatch(figures -> IntStream.range(0, figures.getPointCount())
                        .mapToObj(figures::getPointAt)
                        .allMatch(figure -> figure == null || figure >= 0));
    }

    private static void colourSeries(XDDFChartData data) {
        for (int i = 0; i < data.getSeriesCount(); i++) {
            data.getSeries(i).setFillProperties(colour(i));
        }
    }

    private static void colourSlices(XDDFChartData data, int slices) {
        XDDFPieChartData.Series pie = (XDDFPieChartData.Series) data.getSeries(0);
        for (int i = 0; i < slices; i++) {
            pie.getDataPoint(i).setFillProperties(colour(i));
        }
    }

    private void labelSlices() {
        CTPieChart pie = chart.getCTChart().getPlotArea().getPieChartArray(0);
        CTDLbls labels = labels(pie.getSerArray(0).addNewDLbls(), "0.00%", STDLblPos.BEST_FIT);
        labels.getShowPercent().setVal(true);
        labels.addNewShowLeaderLines().setVal(true);
    }

    private void labelColumns() {
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        for (CTBarSer series : bars.getSerList()) {
            CTDLbls labels = labels(series.addNewDLbls(), "#,##0", STDLblPos.OUT_END);
            labels.getShowVal().setVal(true);
        }
    }

    private static CTDLbls labels(CTDLbls labels, String format, STDLblPos.Enum position) {
        labels.addNewNumFmt().setFormatCode(format);
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewDLblPos().setVal(position);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
        return labels;
    }

    private static XDDFSolidFillProperties colour(int index) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(COLOURS[index % COLOURS.length])));
    }
}
