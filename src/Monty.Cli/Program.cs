using System.CommandLine;
using Monty.Cli.Commands;

var root = new RootCommand("Runs Python programs in a sandbox, compiled to .NET code.")
{
    RunCommand.Create(),
    BatchCommand.Create(),
    ReplCommand.Create(),
    DumpCommand.Create(),
    SnapshotCommand.Create(),
    BenchLatencyCommand.Create(),
};
return await CommandRunner.RunAsync(root, args);
