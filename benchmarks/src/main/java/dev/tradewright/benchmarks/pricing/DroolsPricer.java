// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.pricing;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Index;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/**
 * The same promotions in Drools, as fast as it can be told: an executable model, so that nothing is parsed or interpreted; a fact for each category of
 * each line, so that all rules share one hash index; longs for money. It reckons discounts and nothing else: no tax, no totals, no outcomes.
 */
public final class DroolsPricer {

    /** A line of the cart. */
    public static final class Line {
        private final long listTotal;
        private long total;

        Line(long listTotal) {
            this.listTotal = listTotal;
            this.total = listTotal;
        }

        /**
         * Takes a percentage off.
         *
         * @param percent  the points
         */
        public void reduce(long percent) {
            total -= (total * percent + 50) / 100;
        }

        long discount() {
            return listTotal - total;
        }
    }

    /**
     * That a line is in a category.
     *
     * @param category  the category
     * @param line  the line
     */
    public record Membership(String category, Line line) {}

    private final KieBase rules;
    private final int lines;

    private DroolsPricer(KieBase rules, int lines) {
        this.rules = rules;
        this.lines = lines;
    }

    /** Builds the rules. */
    static DroolsPricer build(int lines, int promotions) {
        ModelImpl model = new ModelImpl();
        for (int i = 0; i < promotions; i++) {
            model.addRule(promotion(i));
        }
        return new DroolsPricer(KieBaseBuilder.createKieBaseFromModel(model), lines);
    }

    /** Builds the rules from a rule file, as they are kept where people edit them, as an executable model. */
    static KieBase buildFromText(int promotions) {
        StringBuilder text =
                new StringBuilder("package promotions\nimport " + Membership.class.getCanonicalName() + "\n");
        for (int i = 0; i < promotions; i++) {
            text.append("rule \"P")
                    .append(i)
                    .append("\" salience ")
                    .append(-i)
                    .append("\nwhen\n  m : Membership(category == \"")
                    .append(Workload.category(i))
                    .append("\")\nthen\n  m.line().reduce(")
                    .append(Workload.percent(i))
                    .append("L);\nend\n");
        }
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/promotions.drl", text.toString());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieBase rules =
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
        if (rules.getKiePackages().stream()
                        .mapToInt(each -> each.getRules().size())
                        .sum()
                != promotions) {
            throw new IllegalStateException("rules are missing");
        }
        return rules;
    }

    private static Rule promotion(int number) {
        String category = Workload.category(number);
        long percent = Workload.percent(number);
        Variable<Membership> member = declarationOf(Membership.class);
        return rule("P" + number)
                .attribute(Rule.Attribute.SALIENCE, -number)
                .build(
                        pattern(member)
                                .expr(
                                        "in " + category,
                                        each -> each.category().equals(category),
                                        alphaIndexedBy(
                                                String.class,
                                                Index.ConstraintType.EQUAL,
                                                0,
                                                Membership::category,
                                                category)),
                        on(member).execute(each -> each.line().reduce(percent)));
    }

    /** The discount of each line. */
    long[] price() {
        StatelessKieSession session = rules.newStatelessKieSession();
        List<Object> facts = new ArrayList<>(2 * lines);
        Line[] priced = new Line[lines];
        for (int i = 0; i < lines; i++) {
            priced[i] = new Line(Workload.price(i) * Workload.quantity(i));
            facts.add(new Membership(Workload.category(Workload.first(i)), priced[i]));
            facts.add(new Membership(Workload.category(Workload.second(i)), priced[i]));
        }
        session.execute(facts);
        long[] discounts = new long[lines];
        for (int i = 0; i < lines; i++) {
            discounts[i] = priced[i].discount();
        }
        return discounts;
    }
}
