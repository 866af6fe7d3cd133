using System.Collections.Concurrent;
using Xunit;

namespace Monty.Cases.Tests;

/// <summary>Every file of <c>tests/cases</c> in every mode; all modes use as many operations.</summary>
public class CaseTests
{
    private static readonly ConcurrentDictionary<string, long> StraightOperations = new();

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
            long operations = Operations(name, mode);
            Assert.Equal(StraightOperations.GetOrAdd(name, _ => Operations(name, CaseMode.Straight)), operations);
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

    private static long Operations(string name, CaseMode mode) => CaseRunner.Run(CaseFiles.Read(name), name, mode).Usage.Operations;

    [Fact]
    public void Known_gaps_name_cases_that_exist()
        => Assert.Empty(KnownGaps.Names.Except(CaseFiles.All()));
}
