// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.runner;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of one operation, that of collecting its garbage and of compiling included: what an operation costs on a machine that is busy with
 * other things as well, where the time on the wall says little.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar stock -prof dev.tradewright.benchmarks.runner.CpuTime</pre>
 */
public final class CpuTime implements InternalProfiler {

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long before;

    /** For JMH, which makes profilers by their name. */
    public CpuTime() {}

    @Override
    public String getDescription() {
        return "Processor time per operation, of all threads of the JVM";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long spent = system.getProcessCpuTime() - before;
        long operations = result.getMetadata().getAllOps();
        return List.of(new ScalarResult("cpu", spent / (double) operations, "ns/op", AggregationPolicy.AVG));
    }
}
