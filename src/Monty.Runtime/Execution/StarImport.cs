using Monty.Runtime.Core;
using Monty.Runtime.Modules;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary><c>from module import *</c>: the names of <c>__all__</c>, or those that do not begin with an underscore.</summary>
internal static class StarImport
{
    public static PyValue Run(PyContext context, PyModule module, PyValue target)
    {
        if (module.TryGet(context, ModuleNames.All, out PyValue all))
            return Listed(context, module, all, target);
        switch (module)
        {
            case PythonModule python: return PublicOf(context, python.Dict, target);
            case NativeModule native: return PublicOf(context, native, target);
            default: return PyValue.None;
        }
    }

    private static PyValue Listed(PyContext context, PyModule module, PyValue all, PyValue target)
    {
        if (all.Ref is not (PyList or PyTuple))
            return context.Raise(Errors.TypeError($"{module.NameIn(context)}.__all__ must be a list or tuple, not {all.Type.Name}"));
        PyValue[] names = all.Ref is PyList list ? list.Items.ToArray() : ((PyTuple)all.Ref).Items.ToArray();
        foreach (PyValue item in names)
        {
            if (item.Ref is not PyStr name)
                return context.Raise(Errors.TypeError($"Item in {module.NameIn(context)}.__all__ must be str, not {item.Type.Name}"));
            // A module's own __getattr__ needs no host.
            context.Pinned++;
            PyValue value = module.GetAttribute(context, module, name);
            context.Pinned--;
            if (value.IsSignal || target.Ref.SetItem(context, target, name, value).IsSignal)
                return PyValue.Signal;
        }

        return PyValue.None;
    }

    private static PyValue PublicOf(PyContext context, PyDict source, PyValue target)
    {
        for (int position = 0; source.MoveNext(ref position, out int row);)
        {
            if (source.KeyAt(row).Ref is PyStr name && !name.Text.StartsWith('_')
                && target.Ref.SetItem(context, target, name, source.ValueAt(row)).IsSignal)
                return PyValue.Signal;
        }

        return PyValue.None;
    }

    private static PyValue PublicOf(PyContext context, NativeModule source, PyValue target)
    {
        if (PublicOf(context, source.DictIn(context), target).IsSignal)
            return PyValue.Signal;
        foreach (string lazy in LazyNames.Of(source.Name))
        {
            var name = new PyStr(lazy);
            // The bodies of the prelude's modules need no host.
            context.Pinned++;
            PyValue value = LazyNames.Load(context, source.Name, name);
            context.Pinned--;
            if (value.IsSignal)
                return value;
            if (target.Ref.SetItem(context, target, name, value).IsSignal)
                return PyValue.Signal;
        }

        return PyValue.None;
    }
}
