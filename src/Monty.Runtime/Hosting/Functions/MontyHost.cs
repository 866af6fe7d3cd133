using Monty.Runtime.Builtins;
using Monty.Runtime.Execution;
using Monty.Runtime.Hosting;

namespace Monty;

/// <summary>What a host offers to scripts: functions and places for output. Made once, used by any number of runs and threads.</summary>
/// <remarks>
/// <code>
/// var host = new MontyHost()
///     .Function("add", (long a, long b) => a + b)
///     .Function("fetch", async (string url, CancellationToken ct) => await http.GetStringAsync(url, ct));
/// </code>
/// Arguments are converted to the parameters' types, as <see cref="MontyValue.ToObject{T}"/> does it; one that does not fit is a
/// TypeError in the script. Parameters with default values may be left out, and all may be given by name. A
/// <see cref="CancellationToken"/> parameter gets the run's token and a lone <see cref="CallArguments"/> parameter gets all arguments
/// as they are. Exceptions are raised in the script; see <see cref="MontyPythonException"/>.
/// </remarks>
public sealed class MontyHost
{
    /// <summary>The one function of a module that a host can have as its own.</summary>
    private const string Sleep = "asyncio.sleep";

    private readonly Dictionary<string, RegisteredFunction> _functions = new(StringComparer.Ordinal);
    private Action<string>? _print;
    private Action<string>? _printError;
    private volatile bool _isInUse;

    /// <summary>The names of the functions.</summary>
    public IReadOnlyCollection<string> FunctionNames => _functions.Keys;

    internal bool CollectsOutput { get; private set; } = true;

    internal Func<string, MontyValue?>? Names { get; private set; }

    internal Func<string, CancellationToken, Task<MontyValue?>>? NamesAsync { get; private set; }

    internal Action<string>? PrintCallback => _print;

    internal Action<string>? PrintErrorCallback => _printError;

    /// <summary>Offers a function. Where the delegate returns a task, the script gets something to await, and may have many under way.</summary>
    /// <remarks>
    /// A function <c>asyncio.sleep</c>, which takes seconds, is called where the script sleeps. Without it the script's clock
    /// stands still while it executes and jumps when all of it sleeps, so that sleeping takes no time. The builtins <c>input</c>,
    /// <c>open</c>, <c>breakpoint</c> and <c>help</c> call the host's function of that name, and fail where there is none.
    /// </remarks>
    /// <param name="name">The name in the script.</param>
    /// <param name="function">Any delegate without ref or out parameters.</param>
    /// <exception cref="ArgumentException">The name is no identifier, taken or a builtin's; or the delegate is of no use to Python.</exception>
    /// <exception cref="InvalidOperationException">A run has begun to use this host.</exception>
    public MontyHost Function(string name, Delegate function) => Register(name, function, isBlocking: false);

    /// <summary>
    /// Offers an asynchronous function as an ordinary one: the script calls it without <c>await</c>, and the whole run waits,
    /// holding no thread.
    /// </summary>
    /// <param name="name">The name in the script.</param>
    /// <param name="function">A delegate that returns a task.</param>
    /// <exception cref="ArgumentException">The name is no identifier, taken or a builtin's; or the delegate returns no task.</exception>
    /// <exception cref="InvalidOperationException">A run has begun to use this host.</exception>
    public MontyHost BlockingFunction(string name, Delegate function) => Register(name, function, isBlocking: true);

    /// <summary>
    /// Is asked what a global name means that the script does not bind and that is neither a builtin nor a function of this host:
    /// its value, or null to leave it Python's NameError. A run asks once for each name that gets a value.
    /// </summary>
    /// <exception cref="InvalidOperationException">A run has begun to use this host.</exception>
    public MontyHost LookUpNames(Func<string, MontyValue?> resolve)
    {
        ArgumentNullException.ThrowIfNull(resolve);
        RequireUnused();
        Names = resolve;
        NamesAsync = null;
        return this;
    }

    /// <summary>As the other overload, by a task: the run waits for it, under <c>RunAsync</c> without a thread.</summary>
    /// <param name="resolve">Gets the name and the run's token.</param>
    /// <exception cref="InvalidOperationException">A run has begun to use this host.</exception>
    public MontyHost LookUpNames(Func<string, CancellationToken, Task<MontyValue?>> resolve)
    {
        ArgumentNullException.ThrowIfNull(resolve);
        RequireUnused();
        Names = null;
        NamesAsync = resolve;
        return this;
    }

    /// <summary>Has what scripts print passed on, as they print it.</summary>
    /// <exception cref="InvalidOperationException">A run has begun to use this host.</exception>
    public MontyHost Print(Action<string> callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        RequireUnused();
        _print = callback;
        return this;
    }

    /// <summary>Has what scripts write to standard error passed on, as they write it.</summary>
    /// <exception cref="InvalidOperationException">A run has begun to use this host.</exception>
    public MontyHost PrintError(Action<string> callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        RequireUnused();
        _printError = callback;
        return this;
    }

    /// <summary>Whether <see cref="RunResult.Stdout"/> has what scripts print. True unless set.</summary>
    /// <exception cref="InvalidOperationException">A run has begun to use this host.</exception>
    public MontyHost CollectOutput(bool collects)
    {
        RequireUnused();
        CollectsOutput = collects;
        return this;
    }

    /// <summary>Called by each run: from now on nothing can be added, so that no lock is needed.</summary>
    internal void Use() => _isInUse = true;

    internal bool TryFind(string name, out RegisteredFunction function) => _functions.TryGetValue(name, out function!);

    private MontyHost Register(string name, Delegate function, bool isBlocking)
    {
        ArgumentNullException.ThrowIfNull(function);
        RequireUnused();
        if (name is not (Sleep or SystemCalls.RandomBytes) && !PythonNames.IsIdentifier(name))
            throw new ArgumentException($"'{name}' is not a Python identifier", nameof(name));
        if (BuiltinNamespace.All.ContainsKey(name) && !SystemCalls.IsOne(name))
            throw new ArgumentException($"'{name}' is a Python builtin, which would hide the function", nameof(name));
        var registered = new RegisteredFunction(name, function, isBlocking);
        if (!_functions.TryAdd(name, registered))
            throw new ArgumentException($"there is a function '{name}' already", nameof(name));
        return this;
    }

    private void RequireUnused()
    {
        if (_isInUse)
            throw new InvalidOperationException("a run has used this host, so nothing can be added to it; make another MontyHost");
    }
}
