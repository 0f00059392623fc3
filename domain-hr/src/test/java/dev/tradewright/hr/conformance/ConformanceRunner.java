// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.ConformanceSuite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The topics of people and pay. */
public class ConformanceRunner extends ConformanceSuite {

    /** What belongs to this module by the first part of its topic. */
    private static final List<String> AREAS = List.of("payroll.", "cn.", "us.", "de.", "gb.", "sg.", "jp.", "in.");

    @Override
    protected Map<String, Adapter> topics() {
        Map<String, Adapter> topics = new HashMap<>();
        topics.putAll(AsiaAdapters.topics());
        topics.putAll(ChinaAdapters.topics());
        topics.putAll(ChinaPayslipAdapters.topics());
        topics.putAll(DeductionAdapters.topics());
        topics.putAll(GbAdapters.topics());
        topics.putAll(GermanyAdapters.topics());
        topics.putAll(OvertimeAdapters.topics());
        topics.putAll(PayAdapters.topics());
        topics.putAll(PayCalendarAdapters.topics());
        topics.putAll(PayTimeAdapters.topics());
        topics.putAll(PayableDaysAdapters.topics());
        topics.putAll(RetroAdapters.topics());
        topics.putAll(RunAdapters.topics());
        topics.putAll(UsAdapters.topics());
        topics.putAll(YearToDateAdapter.topics());
        return topics;
    }

    /** One file per country, two for pay in general, and one of our own cases for shapes that none of the others has. */
    @Override
    protected List<String> files() {
        List<String> files = new ArrayList<>();
        files.add("asia.jsonl");
        files.add("cn.jsonl");
        files.add("de.jsonl");
        files.add("gb.jsonl");
        files.add("own.jsonl");
        files.add("pay.jsonl");
        files.add("paytime.jsonl");
        files.add("us.jsonl");
        return files;
    }

    @Override
    protected boolean isMine(String topic) {
        return AREAS.stream().anyMatch(topic::startsWith);
    }

    @Override
    protected @Nullable String errorCode(RuntimeException refusal) {
        return null;
    }
}
