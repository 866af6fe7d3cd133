using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary>The builtins that show the scope of their caller, which a <see cref="ScopedBuiltin"/> hands them.</summary>
[PyModule("builtins")]
internal static partial class ScopeBuiltins
{
    private static readonly PyStr DictName = new("__dict__");

    [PyFunction("globals()")]
    private static PyValue Globals(PyContext context)
        => context.TryTakeCaller("globals", out CallerScope caller) ? caller.Globals.Dict! : PyValue.Signal;

    [PyFunction("locals()")]
    private static PyValue Locals(PyContext context)
        => context.TryTakeCaller("locals", out CallerScope caller) ? caller.LocalsOrGlobals : PyValue.Signal;

    [PyFunction("vars(object=<unset>, /)", Style = ArgumentStyle.Unpack, Replays = Replaying.OnInstances)]
    private static PyValue Vars(PyContext context, PyValue value)
    {
        if (value.IsUnbound)
            return context.TryTakeCaller("vars", out CallerScope caller) ? caller.LocalsOrGlobals : PyValue.Signal;
        PyValue dict = Attributes.Get(context, value, DictName);
        if (!dict.IsSignal || !context.IsRaising(ExceptionTypes.AttributeError))
            return dict;
        context.TakeRaised();
        return context.Raise(Errors.TypeError("vars() argument must have __dict__ attribute"));
    }

    [PyFunction("dir(object=<unset>, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue Dir(PyContext context, PyValue value)
    {
        if (value.IsUnbound)
            return context.TryTakeCaller("dir", out CallerScope caller) ? NamesIn(context, caller) : PyValue.Signal;
        return AttributeListing.Names(context, value);
    }

    private static PyValue NamesIn(PyContext context, CallerScope caller)
    {
        var names = new NameCollector(context);
        if (caller.Locals.IsUnbound)
            caller.Globals.AddNames(names);
        else if (caller.Locals.Ref is PyDict dict && ReferenceEquals(dict.Type, DictType.Type))
            dict.AddNames(names);
        else
            return ScopeNamesFrame.Begin(context, caller.Locals);
        return names.Sorted();
    }
}
