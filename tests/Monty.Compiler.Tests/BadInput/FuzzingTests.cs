using Monty.Fuzzing;
using Monty.Fuzzing.Snapshots;

namespace Monty.Compiler.Tests.BadInput;

/// <summary>A slice of each fuzzing campaign; CONTRIBUTING says how to run them long.</summary>
public class FuzzingTests
{
    [Fact]
    public void Forged_snapshots_are_refused_or_run_under_the_limits() => Run(new SnapshotCampaign(), rounds: 5_000);

    private static void Run(Campaign campaign, int rounds)
    {
        for (int round = 0; round < rounds; round++)
            campaign.Run(round);
    }
}
