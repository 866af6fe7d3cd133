using Monty.Fuzzing;
using Monty.Fuzzing.Callbacks;
using Monty.Fuzzing.Programs;
using Monty.Fuzzing.Snapshots;
using Monty.Fuzzing.Sources;

namespace Monty.Compiler.Tests.BadInput;

/// <summary>A slice of each fuzzing campaign; CONTRIBUTING says how to run them long.</summary>
public class FuzzingTests
{
    [Fact]
    public void Forged_snapshots_are_refused_or_run_under_the_limits() => Run(new SnapshotCampaign(), rounds: 5_000);

    [Fact]
    public void Mutated_sources_compile_or_are_refused() => Run(new SourceCampaign(), rounds: 2_000);

    [Fact]
    public void Generated_programs_do_the_same_straight_preempted_and_reloaded() => Run(new ProgramCampaign("program", python: null), rounds: 60);

    [Fact]
    public void Generated_class_hierarchies_do_the_same_straight_preempted_and_reloaded() => Run(new ProgramCampaign("hierarchy", python: null), rounds: 20);

    [Fact]
    public void Operations_on_containers_that_callbacks_change_end_alike_reloaded() => Run(new CallbackCampaign(), rounds: 24);

    private static void Run(Campaign campaign, int rounds)
    {
        for (int round = 0; round < rounds; round++)
            campaign.Run(round);
    }
}
