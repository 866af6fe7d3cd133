using System.Collections.ObjectModel;
using Monty.Runtime.Execution;
using Monty.Runtime.Hosting;

namespace Monty;

/// <summary>The script calls the host and waits for its answer: a <see cref="FunctionCall"/> or an <see cref="OsCall"/>.</summary>
public abstract class HostRequest : RunProgress
{
    private protected HostRequest(RunSession session)
        : base(session)
    {
        HostCall call = session.Context.HostCall!;
        MontyValue[] all = session.CallArguments;
        int positional = all.Length - call.Keywords.Length;
        Id = call.Id;
        Name = call.Name;
        Arguments = new ReadOnlyCollection<MontyValue>(positional == all.Length ? all : all[..positional]);
        KeywordArguments = CallArguments.Named(all.AsSpan(positional), call.Keywords);
    }

    /// <summary>The number of the call in its run, from 1.</summary>
    public long Id { get; }

    /// <summary>The name of the function.</summary>
    public string Name { get; }

    /// <summary>The positional arguments.</summary>
    public IReadOnlyList<MontyValue> Arguments { get; }

    /// <summary>The arguments given by name.</summary>
    public IReadOnlyDictionary<string, MontyValue> KeywordArguments { get; }

    /// <summary>Answers the call.</summary>
    /// <exception cref="InvalidOperationException">This step was resumed before, or is being resumed.</exception>
    /// <exception cref="MontyConversionException">The value cannot go into a run; the call can still be answered.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    public RunProgress Resume(MontyValue result)
    {
        result.RequireCrossing();
        return Advance(new ResumeValue(result));
    }

    /// <summary>Raises a Python exception where the call stands.</summary>
    /// <param name="pythonType">The name of a built-in Python exception type.</param>
    /// <param name="message">Its message: the one argument unless <paramref name="arguments"/> are given.</param>
    /// <param name="arguments">The exception's <c>args</c>.</param>
    /// <exception cref="ArgumentException">Python has no built-in exception of that name.</exception>
    /// <exception cref="InvalidOperationException">This step was resumed before, or is being resumed.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    public RunProgress ResumeWithException(string pythonType, string message, params MontyValue[] arguments)
        => Advance(new ResumeRaising(new MontyPythonException(pythonType, message, arguments)));

    /// <summary>Raises the translation of a .NET exception (see <see cref="MontyPythonException"/>) where the call stands.</summary>
    /// <exception cref="InvalidOperationException">This step was resumed before, or is being resumed.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    public RunProgress ResumeWithException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Advance(new ResumeRaising(exception));
    }

    /// <summary>Puts the answer off: the script gets something to await, and the call's id comes back in <see cref="FuturesPending"/>.</summary>
    /// <exception cref="InvalidOperationException">This step was resumed before, or is being resumed.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    public RunProgress ResumePending() => Advance(ResumePutOff.Instance);
}
