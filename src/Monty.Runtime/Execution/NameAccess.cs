using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The slow paths of reading variables.</summary>
internal static class NameAccess
{
    public static PyValue UnboundLocal(PyContext context, PyStr name)
        => context.Raise(Errors.UnboundLocalError(
            $"cannot access local variable '{name.Text}' where it is not associated with a value"));

    public static PyValue UnboundFree(PyContext context, PyStr name)
        => Missing(context, name.Text, Errors.NameError(
            $"cannot access free variable '{name.Text}' where it is not associated with a value in enclosing scope", name.Text));

    /// <summary>A global that is unbound: the builtin of that name, what the host resolves it to, or NameError.</summary>
    public static PyValue LoadBuiltin(PyContext context, PyFunction function, int global)
    {
        PyValue[] builtins = function.Globals.BuiltinSlots;
        if ((uint)global < (uint)builtins.Length && !builtins[global].IsUnbound)
            return builtins[global];
        return LoadOtherName(context, function, global);
    }

    private static PyValue LoadOtherName(PyContext context, PyFunction function, int global)
    {
        CodeProgram program = function.Code.Program;
        if (function.Globals.Builtins is { } builtins)
            return builtins.TryGetStr(context, program.GlobalKeys[global], out PyValue own)
                ? own
                : Missing(context, program.GlobalNames[global], Undefined(program.GlobalNames[global]));
        string name = program.GlobalNames[global];
        if (context.Host.TryResolve(name, out PyValue value))
            return value;
        bool asksHost = context.ForwardNames.IsUnbound && program.CanAskHost(global);
        return asksHost ? context.LookUpName(program.GlobalKeys[global]) : Missing(context, name, Undefined(name));
    }

    public static PyValue DeleteGlobal(PyContext context, PyFunction function, int global)
    {
        PyValue[] slots = function.Globals.Slots;
        if (slots[global].IsUnbound)
            return context.Raise(Undefined(function.Code.Program.GlobalNames[global]));
        slots[global] = default;
        return PyValue.None;
    }

    /// <summary>A global in a dict: its value, the builtin of that name, what the host resolves it to, or NameError.</summary>
    public static PyValue LoadGlobalName(PyContext context, PyFunction function, int global)
    {
        PyValue value = function.Globals.GetFromDict(context, global);
        return value.IsUnbound ? LoadBuiltin(context, function, global) : value;
    }

    public static PyValue StoreGlobalName(PyContext context, PyFunction function, int global, PyValue value)
        => function.Globals.Set(context, global, value) ? PyValue.None : PyValue.Signal;

    public static PyValue DeleteGlobalName(PyContext context, PyFunction function, int global)
    {
        CodeProgram program = function.Code.Program;
        return function.Globals.Dict!.Remove(context, program.GlobalKeys[global], out _) switch
        {
            Lookup.Found => PyValue.None,
            Lookup.Absent => context.Raise(Undefined(program.GlobalNames[global])),
            _ => PyValue.Signal,
        };
    }

    /// <summary>A name in a class body: the namespace, then the enclosing function's cell, then globals.</summary>
    /// <param name="context">The run.</param>
    /// <param name="function">The class body.</param>
    /// <param name="names">The namespace: a dict, what <c>__prepare__</c> made, or in type expressions the class itself.</param>
    /// <param name="name">The name.</param>
    /// <param name="cell">The cell of an enclosing function's variable, or unbound.</param>
    /// <param name="global">The index of the global of that name.</param>
    public static PyValue LoadName(PyContext context, PyFunction function, PyValue names, PyStr name, PyValue cell, int global)
    {
        if (names.Ref is PyType type)
            return type.TryGetOwn(name.Text, out PyValue own) ? own : LoadOuterName(context, function, name, cell, global);
        if (names.Ref is not PyDict dict)
            return new NameLookupFrame(function, names, name, cell, global).Start(context);
        return dict.TryGetStr(context, name, out PyValue value) ? value : LoadOuterName(context, function, name, cell, global);
    }

    /// <summary>A name that the namespace of a class body does not have.</summary>
    public static PyValue LoadOuterName(PyContext context, PyFunction function, PyStr name, PyValue cell, int global)
    {
        if (cell.Ref is PyCell { Content: { IsUnbound: false } content })
            return content;
        if (cell.Ref is PyCell)
            return UnboundFree(context, name);
        PyValue value = function.Globals.Get(context, global);
        return value.IsUnbound ? LoadBuiltin(context, function, global) : value;
    }

    /// <summary>The namespace is what <c>__prepare__</c> made: a dict, or a mapping whose <c>__setitem__</c> may be the script's.</summary>
    public static PyValue StoreName(PyContext context, PyValue names, PyStr name, PyValue value)
        => names.Ref.SetItem(context, names, name, value);

    public static PyValue DeleteName(PyContext context, PyValue names, PyStr name)
    {
        PyValue deleted = names.Ref.DeleteItem(context, names, name);
        if (!deleted.IsSignal || !context.IsRaising(ExceptionTypes.KeyError))
            return deleted;
        context.TakeRaised();
        return context.Raise(Undefined(name.Text));
    }

    /// <summary>While annotations are read that may name what is not there yet, a stand-in; else the error.</summary>
    private static PyValue Missing(PyContext context, string name, PyException error)
        => context.ForwardNames.IsUnbound
            ? context.Raise(error)
            : context.ForwardNames.Ref.Call1(context, context.ForwardNames, PyValue.Str(name));

    private static PyException Undefined(string name) => Errors.NameError($"name '{name}' is not defined", name);
}
