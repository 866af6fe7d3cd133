using Monty.Fuzzing.Snapshots;

namespace Monty.Fuzzing.Sources;

/// <summary>Mutated sources: the compiler answers with a program or a syntax error, in bounded time.</summary>
internal sealed class SourceCampaign : Campaign
{
    private readonly string[] _seeds = [.. SnapshotSeeds.Scripts, .. SourceSeeds.Scripts, .. SourceSeeds.Cases()];
    private long _compiled;
    private long _refused;

    public override void Run(long round)
    {
        Random random = RandomOf(round);
        string source = SourceMutator.Mutate(_seeds[random.Next(_seeds.Length)], _seeds[random.Next(_seeds.Length)], random);
        Subject = source;
        try
        {
            MontyProgram.Compile(source);
            _compiled++;
        }
        catch (MontySyntaxException error)
        {
            _refused++;
            if (error.Message.Length == 0)
                throw new FuzzFailure($"a syntax error without a message\n{source}", error);
        }
        catch (Exception error)
        {
            throw new FuzzFailure($"an exception that is no syntax error\n{source}", error);
        }
    }

    public override string ToString() => $"{_seeds.Length} sources; {_compiled} mutations compiled, {_refused} refused";
}
