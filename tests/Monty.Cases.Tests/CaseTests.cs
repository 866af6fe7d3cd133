using Xunit;

namespace Monty.Cases.Tests;

/// <summary>Every file of <c>tests/cases</c> in one mode; all modes use as many operations. A class for each mode, so that modes run side by side.</summary>
public abstract class CaseTests(CaseMode mode)
{
    public static TheoryData<string> Cases() => [.. CaseFiles.All()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_passes(string name)
    {
        bool isGap = KnownGaps.TryGetReason(name, out string reason);
        MontyException? error = null;
        try
        {
            long operations = CaseRunner.Operations(name, mode);
            Assert.Equal(CaseRunner.StraightOperations(name), operations);
        }
        catch (MontyException failure)
        {
            error = failure;
        }

        if (isGap && error is null && mode == CaseMode.Straight)
            Assert.Fail($"{name} passes; take it out of KnownGaps.txt ({reason})");
        if (!isGap && error is not null)
            Assert.Fail(error.ToString());
    }
}

public class StraightCases() : CaseTests(CaseMode.Straight)
{
    [Fact]
    public void Known_gaps_name_cases_that_exist()
        => Assert.Empty(KnownGaps.Names.Except(CaseFiles.All()));
}

public class EmittedCases() : CaseTests(CaseMode.Emitted);

public class SuspendedCases() : CaseTests(CaseMode.Suspended);

public class ReloadedCases() : CaseTests(CaseMode.Reloaded);

public class StarvedCases() : CaseTests(CaseMode.Starved);
