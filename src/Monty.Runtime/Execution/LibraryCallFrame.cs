using Monty.Runtime.Core;
using Monty.Runtime.Modules;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Calls a function of a module that is written in Python, which is imported where the run has not.</summary>
[HeapKind(640)]
internal sealed class LibraryCallFrame : NativeFrame
{
    private string? _module;
    private PyStr? _name;
    private PyValue[] _arguments = [];

    internal LibraryCallFrame()
    {
    }

    private LibraryCallFrame(string module, PyStr name, PyValue[] arguments)
    {
        _module = module;
        _name = name;
        _arguments = arguments;
    }

    /// <summary>Calls it; a RuntimeError where the script has deleted the function.</summary>
    public static PyValue Call(PyContext context, string module, PyStr name, params PyValue[] arguments)
        => new LibraryCallFrame(module, name, arguments).Start(context);

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (!value.IsSignal)
            return value.Ref.Call(context, value, _arguments, null);
        if (!context.IsRaising(ExceptionTypes.AttributeError))
            return value;
        context.TakeRaised();
        return context.Raise(Errors.RuntimeError($"lost {_module}.{_name!.Text}"));
    }

    protected override PyValue Run(PyContext context)
    {
        PyValue function = LazyNames.LoadFrom(context, _module!, _name!);
        return function.IsSignal && context.State == RunState.Suspending ? Leave(context) : Resume(context, function);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Text(ref _module);
        transfer.Object(ref _name);
        transfer.Values(ref _arguments);
        transfer.Require(_module is not null && _name is not null, "a call of nothing in the library");
    }
}
