package org.juesuan.reconcile;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
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
 */
public final class Reconciler {
    private final RuleCatalogue catalogue;
    private final Waivers waivers;
    private final LocalDate today;

    /** With the waivers of the class path that hold today. */
    public Reconciler(RuleCatalogue catalogue) {
        this(catalogue, Waivers.load(), LocalDate.now(java.time.ZoneId.systemDefault()));
    }

    public Reconciler(RuleCatalogue catalogue, Waivers waivers, LocalDate today) {
        this.catalogue = catalogue;
        this.waivers = waivers;
        this.today = today;
    }

    /** Judges all staged documents. Temporary tables of the connection are used and left behind. */
    public void run(Connection connection) throws SQLException {
        List<ReconciliationRule> within = rules(true);
        List<ReconciliationRule> across = rules(false);
        Scope scope = new Scope(connection);
        scope.forgetJudgements();
        RulePass pass = new RulePass(connection, catalogue.words(), waivers.holdingOn(today));
        for (int batch = 0; scope.select(batch); batch++) {
            pass.runWithin(within);
        }
        scope.selectAll();
        pass.runAcross(across);
    }

    private List<ReconciliationRule> rules(boolean within) {
        return catalogue.rules().stream()
                .filter(rule -> (rule.category() == Category.CROSS_REPORT) != within)
                .toList();
    }
}
