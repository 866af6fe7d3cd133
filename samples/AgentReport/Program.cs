using AgentReport;
using Monty;

string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

OrderBook book = OrderBook.Read(Beside("orders.json"));
if (args is [SecondProcess.Option, var suspended])
{
    await SecondProcess.FinishHereAsync(book, suspended);
    return 0;
}

string source = await File.ReadAllTextAsync(Beside("agent.py"));
MontyProgram program = MontyProgram.Compile(source, new CompileOptions { FileName = "agent.py", Inputs = ["regions"] });
var inputs = new Dictionary<string, MontyValue> { ["regions"] = book.Regions };

Console.WriteLine("=== RunAsync: functions that the script calls by itself ===");
MontyHost host = new MontyHost()
    .Function("fetch_orders", book.FetchOrdersAsync)
    .Function("convert", book.Convert)
    .Print(Console.Write);
RunResult result = await program.RunAsync(host, inputs);
Outcome whole = Outcome.Of(result.Output, result.Stdout).Show();

Console.WriteLine();
Console.WriteLine("=== Start and Resume: step by step ===");
var options = new RunOptions { Print = Console.Write };
RunProgress end = await new StepByStep(book).AdvanceAsync(program.Start(inputs, options), stopsAt: _ => false);
Outcome stepped = Outcome.Of(end).Show();

Console.WriteLine();
Console.WriteLine("=== Dump to a file, and a second process finishes ===");
RunProgress waiting = await new StepByStep(book).AdvanceAsync(
    program.Start(inputs, options),
    stopsAt: call => call.Name == "convert" && call.Arguments[1] == "XDR");
Outcome finished = await SecondProcess.FinishThereAsync(waiting);

Console.WriteLine();
if (whole == stepped && whole == finished)
{
    Console.WriteLine("All three agree.");
    return 0;
}

Console.WriteLine("They do not agree.");
return 1;
