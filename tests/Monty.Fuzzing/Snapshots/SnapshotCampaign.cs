using Monty.Runtime.Snapshot;

namespace Monty.Fuzzing.Snapshots;

/// <summary>
/// Loads forged snapshots and goes on with them: loading refuses them, or the run goes on as some script would under its
/// limits. Nothing but a <see cref="MontyException"/> leaves the library, and no defect.
/// </summary>
internal sealed class SnapshotCampaign : Campaign
{
    private const int MaxSteps = 40;

    private static readonly ResourceLimits Limits = ResourceLimits.Default with
    {
        Operations = 60_000,
        Time = TimeSpan.FromSeconds(1),
        Memory = 32L << 20,
        HostCalls = 20,
    };

    /// <summary>Of the runs that the seeds are made from.</summary>
    private static readonly ResourceLimits Ample = Limits with { Operations = 10_000_000, Time = TimeSpan.FromMinutes(2), HostCalls = 1000 };

    private readonly List<byte[]> _seeds = [];
    private long _refused;
    private long _late;
    private long _failed;

    public SnapshotCampaign()
    {
        foreach (string script in SnapshotSeeds.Scripts)
        {
            RunProgress progress = MontyProgram.Compile(script).Start(options: new RunOptions { Limits = Ample });
            while (progress is not Completed)
            {
                _seeds.Add(progress.Dump());
                Show(_seeds[^1]);
                progress = Answer(progress);
            }
        }

        AddSessions();
    }

    /// <summary>Goes on with a session: with the feed that waits, then with one that touches everything.</summary>
    private static void GoOn(MontySession session)
    {
        if (session.Progress is { } progress)
            GoOn(progress);
        session.Abandon();
        session.Feed("for _value in list(globals().values()):\n    repr(_value)\nfor _name in ('g', 'it'):\n    for _value in globals().get(_name, ()): pass", limits: Limits);
    }

    private static void GoOn(RunProgress progress)
    {
        for (int step = 0; step < MaxSteps && progress is not Completed; step++)
            progress = Answer(progress);
    }

    private void AddSessions()
    {
        var session = new MontySession();
        foreach (string feed in SnapshotSeeds.Feeds)
        {
            RunProgress progress = session.Start(feed, options: new RunOptions { Limits = Ample });
            while (progress is not Completed)
            {
                _seeds.Add(session.Dump());
                progress = Answer(progress);
            }

            _seeds.Add(session.Dump());
            Show(_seeds[^1]);
        }
    }

    public override void Run(long round)
    {
        Random random = RandomOf(round);
        byte[] forged = SnapshotForge.Forge(_seeds[random.Next(_seeds.Count)], random);
        Subject = Convert.ToBase64String(forged);
        bool isLoaded = false;
        try
        {
            if (SnapshotEnvelope.ContentOf(forged) == SnapshotContent.Session)
            {
                MontySession session = MontySession.Load(forged, limits: Limits);
                isLoaded = true;
                Show(forged);
                GoOn(session);
            }
            else
            {
                RunProgress progress = MontySnapshot.Load(forged, limits: Limits);
                isLoaded = true;
                Show(forged);
                GoOn(progress);
            }
        }
        catch (MontySnapshotException)
        {
            if (isLoaded)
                _late++;
            else
                _refused++;
        }
        catch (MontyException error) when (error is not MontyInternalException)
        {
            _failed++;
        }
        catch (Exception error)
        {
            throw new FuzzFailure($"an exception that is none of the library's\n{Subject}", error);
        }
    }

    public override string ToString() => $"{_seeds.Count} snapshots; {_refused} forgeries refused, {_late} of them late; {_failed} failed as scripts do";

    /// <summary>What loads can be looked into, where its own limits allow for loading it.</summary>
    private static void Show(byte[] snapshot)
    {
        try
        {
            SnapshotInspector.Describe(snapshot);
        }
        catch (MontyException problem) when (problem is not MontyLimitException)
        {
            throw new FuzzFailure("a snapshot that loads cannot be shown", problem);
        }
        catch (MontyLimitException)
        {
        }
    }

    private static RunProgress Answer(RunProgress progress) => progress switch
    {
        FunctionCall { Name: "f", Arguments.Count: 1 } call => call.Resume(call.Arguments[0]),
        FunctionCall { Name: "fetch" } call => call.ResumePending(),
        FunctionCall call => call.ResumeNameError(),
        OsCall call => call.ResumeNotProvided(),
        NameLookup lookup => lookup.Resume(lookup.Name.Length),
        FuturesPending pending => pending.Resume(pending.CallIds[0], 7),
        _ => ((Preempted)progress).Resume(),
    };
}
