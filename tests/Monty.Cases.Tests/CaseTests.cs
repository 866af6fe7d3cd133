using Xunit;

namespace Monty.Cases.Tests;

/// <summary>Every file of <c>tests/cases</c> in every mode.</summary>
public class CaseTests
{
    public static TheoryData<string, CaseMode> Cases()
    {
        var cases = new TheoryData<string, CaseMode>();
        foreach (string name in CaseFiles.All())
        {
            foreach (CaseMode mode in Enum.GetValues<CaseMode>())
                cases.Add(name, mode);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_passes(string name, CaseMode mode)
    {
        bool isGap = KnownGaps.TryGetReason(name, out string reason);
        MontyException? error = null;
        try
        {
            CaseRunner.Run(CaseFiles.Read(name), name, mode);
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

    [Fact]
    public void Known_gaps_name_cases_that_exist()
        => Assert.Empty(KnownGaps.Names.Except(CaseFiles.All()));
}
