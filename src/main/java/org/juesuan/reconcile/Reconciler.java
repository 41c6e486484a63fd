package org.juesuan.reconcile;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.juesuan.reconcile.internal.RulePass;
import org.juesuan.reconcile.internal.Scope;

/**
 * Holds every identity of the catalogue against every staged document that is not quarantined, and writes verdicts,
 * terms and findings beside what was read ({@code staging.reconciliation}, {@code staging.reconciliation_term},
 * {@code staging.finding}). A run replaces what an earlier run said of the same documents.
 *
 * <p>Each rule is one query over a batch of documents; batches bound the memory and keep the cost of a document
 * independent of how many there are. Identities between reports run once over all.
 * Temporary tables of the connection are used and left behind.
 */
public final class Reconciler {
    private final RuleCatalogue catalogue;
    private final Waivers waivers;
    private final LocalDate today;

    /** With the waivers of the class path that hold today. */
    public Reconciler(RuleCatalogue catalogue) {
        this(catalogue, Waivers.load(), LocalDate.now(ZoneId.systemDefault()));
    }

    public Reconciler(RuleCatalogue catalogue, Waivers waivers, LocalDate today) {
        this.catalogue = catalogue;
        this.waivers = waivers;
        this.today = today;
    }

    /** Judges all staged documents, each by itself and against each other: a draft check. */
    public void run(Connection connection) throws SQLException {
        runWithin(connection);
        new Scope(connection).selectAll();
        pass(connection).runAcrossStaging(rules(false));
    }

    /** Judges each staged document by itself: a load, which compares reports once they are in core. */
    public void runWithin(Connection connection) throws SQLException {
        Scope scope = new Scope(connection);
        scope.overStaging();
        for (int batch = 0; scope.select(batch); batch++) {
            pass(connection).runWithin(rules(true));
        }
    }

    /**
     * Holds the identities between reports against the current version of every report in core and builds
     * {@code core.cross_report} and {@code core.cross_report_term} anew, whatever the order in which reports came.
     */
    public void runAcross(Connection connection) throws SQLException {
        new Scope(connection).overCore();
        pass(connection).runAcrossCore(rules(false));
    }

    private RulePass pass(Connection connection) {
        return new RulePass(connection, catalogue.words(), waivers.holdingOn(today));
    }

    private List<ReconciliationRule> rules(boolean within) {
        return catalogue.rules().stream()
                .filter(rule -> (rule.category() == Category.CROSS_REPORT) != within)
                .toList();
    }
}
