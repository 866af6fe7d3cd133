namespace Monty.Fuzzing.Sources;
internal sealed class SourceCampaign : Campaign { public override void Run(long round) { } }
