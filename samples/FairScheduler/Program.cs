using System.Diagnostics;
using FairScheduler;
using Monty;

// 10,000 scripts, every hundredth of them a hundred times as long as the others, on 2 threads.
const int Scripts = 10_000;
MontyProgram program = MontyProgram.Compile(
    "total = 0\nfor i in range(n): total += i\ntotal", new CompileOptions { FileName = "sum.py", Inputs = ["n"] });
var options = new RunOptions { OperationsPerSlice = 500, CollectOutput = false };
var scheduler = new RoundRobin(threads: 2);
for (int number = 0; number < Scripts; number++)
    scheduler.Add(number, program.Start(new Dictionary<string, MontyValue> { ["n"] = number % 100 == 0 ? 50_000 : 500 }, options));

var watch = Stopwatch.StartNew();
var slices = new int[Scripts];
int ended = 0;
int shortEnded = 0;
int longEndedBefore = 0;
scheduler.Run((number, output) =>
{
    Interlocked.Increment(ref slices[number]);
    if (output is null)
        return;
    Interlocked.Increment(ref ended);
    if (number % 100 != 0)
        Interlocked.Increment(ref shortEnded);
    else if (Volatile.Read(ref shortEnded) < Scripts - (Scripts / 100))
        Interlocked.Increment(ref longEndedBefore);
});
Console.WriteLine($"{ended} scripts ended, {longEndedBefore} long ones before the last short one");
Console.WriteLine($"slices: {slices.Min()} to {slices.Max()}");
Console.Error.WriteLine($"{watch.ElapsedMilliseconds} ms");
