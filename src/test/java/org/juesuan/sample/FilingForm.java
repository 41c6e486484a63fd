package org.juesuan.sample;

import java.util.List;

final class FilingForm {
    FilingForm(ReportFigures figures) {}

    List<PrintedTable> print() {
        return List.of();
    }
}
