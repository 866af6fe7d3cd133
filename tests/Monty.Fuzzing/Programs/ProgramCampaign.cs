namespace Monty.Fuzzing.Programs;
internal sealed class ProgramCampaign(string? python) : Campaign { public override void Run(long round) { Subject = python ?? ""; } }
