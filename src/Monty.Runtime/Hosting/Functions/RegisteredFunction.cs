using System.Reflection;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Hosting;

/// <summary>A delegate that scripts call by a name. Everything about it is found out once, at its registration.</summary>
internal sealed class RegisteredFunction
{
    private readonly FunctionParameters _parameters;
    private readonly DelegateInvoker.Invocation _invoke;

    /// <exception cref="ArgumentException">The delegate is of no use to Python.</exception>
    public RegisteredFunction(string name, Delegate function, bool isBlocking)
    {
        IsBlocking = isBlocking;
        Object = new HostFunction(name);
        MethodInfo signature = DelegateInvoker.SignatureOf(name, function);
        ParameterReader[] readers = ParameterReaders.Of(name, function.Method, signature);
        _parameters = new FunctionParameters(name, readers);
        ResultSink sink = ResultSinks.Of(name, signature.ReturnType, isBlocking);
        _invoke = DelegateInvoker.Make(name, function, signature, readers, sink);
    }

    /// <summary>Whether the script waits for the delegate's task without <c>await</c>.</summary>
    public bool IsBlocking { get; }

    /// <summary>The function as scripts see it.</summary>
    public HostFunction Object { get; }

    /// <summary>Calls the delegate.</summary>
    /// <returns>False when the run has to be suspended until the delegate's task is done.</returns>
    /// <exception cref="RaisedException">The arguments or the result do not fit.</exception>
    public bool Call(HostBinding binding, PyContext context, HostCall call, out PyValue result)
        => _invoke(binding, context, call, _parameters.Bind(call), out result);
}
