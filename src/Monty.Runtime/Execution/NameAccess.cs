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
        => context.Raise(Errors.NameError(
            $"cannot access free variable '{name.Text}' where it is not associated with a value in enclosing scope", name.Text));

    /// <summary>A global that is unbound: the builtin of that name, what the host resolves it to, or NameError.</summary>
    public static PyValue LoadBuiltin(PyContext context, PyFunction function, int global)
    {
        CodeProgram program = function.Code.Program;
        PyValue builtin = program.Builtins[global];
        if (!builtin.IsUnbound)
            return builtin;
        string name = program.GlobalNames[global];
        return context.Host.TryResolve(name, out PyValue value) ? value : context.Raise(Undefined(name));
    }

    public static PyValue DeleteGlobal(PyContext context, PyFunction function, int global)
    {
        PyValue[] slots = function.Globals.Slots;
        if (slots[global].IsUnbound)
            return context.Raise(Undefined(function.Code.Program.GlobalNames[global]));
        slots[global] = default;
        return PyValue.None;
    }

    /// <summary>A name in a class body: the namespace, then the enclosing function's cell, then globals.</summary>
    /// <param name="context">The run.</param>
    /// <param name="function">The class body.</param>
    /// <param name="names">The namespace dict.</param>
    /// <param name="name">The name.</param>
    /// <param name="cell">The cell of an enclosing function's variable, or unbound.</param>
    /// <param name="global">The index of the global of that name.</param>
    public static PyValue LoadName(PyContext context, PyFunction function, PyValue names, PyStr name, PyValue cell, int global)
    {
        if (((PyDict)names.Ref).TryGetStr(name, out PyValue value))
            return value;
        if (cell.Ref is PyCell { Content: { IsUnbound: false } content })
            return content;
        if (cell.Ref is PyCell)
            return UnboundFree(context, name);
        value = function.Globals.Slots[global];
        return value.IsUnbound ? LoadBuiltin(context, function, global) : value;
    }

    public static PyValue StoreName(PyContext context, PyValue names, PyStr name, PyValue value)
        => ((PyDict)names.Ref).Set(context, name, value) ? PyValue.None : PyValue.Signal;

    public static PyValue DeleteName(PyContext context, PyValue names, PyStr name)
    {
        PyValue deleted = ((PyDict)names.Ref).DeleteItem(context, names, name);
        if (!deleted.IsSignal)
            return deleted;
        context.TakeRaised();
        return context.Raise(Undefined(name.Text));
    }

    private static PyException Undefined(string name) => Errors.NameError($"name '{name}' is not defined", name);
}
