using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary><c>from module import *</c>: the names of <c>__all__</c>, or those that do not begin with an underscore.</summary>
internal static class StarImport
{
    public static PyValue Run(PyContext context, PyModule module, PyDict target)
    {
        if (module.TryGet(ModuleNames.All, out PyValue all))
            return Listed(context, module, all, target);
        switch (module)
        {
            case PythonModule python: PublicOf(context, python.Dict, target); break;
            case NativeModule native: PublicOf(context, native, target); break;
        }

        return PyValue.None;
    }

    private static PyValue Listed(PyContext context, PyModule module, PyValue all, PyDict target)
    {
        if (all.Ref is not (PyList or PyTuple))
            return context.Raise(Errors.TypeError($"{module.Name}.__all__ must be a list or tuple, not {all.Type.Name}"));
        PyValue[] names = all.Ref is PyList list ? list.Items.ToArray() : ((PyTuple)all.Ref).Items.ToArray();
        foreach (PyValue item in names)
        {
            if (item.Ref is not PyStr name)
                return context.Raise(Errors.TypeError($"Item in {module.Name}.__all__ must be str, not {item.Type.Name}"));
            PyValue value = module.GetAttribute(context, module, name);
            if (value.IsSignal || !target.Set(context, name, value))
                return PyValue.Signal;
        }

        return PyValue.None;
    }

    private static void PublicOf(PyContext context, PyDict source, PyDict target)
    {
        for (int position = 0; source.MoveNext(ref position, out int row);)
        {
            if (source.KeyAt(row).Ref is PyStr name && !name.Text.StartsWith('_'))
                target.SetStr(context, name, source.ValueAt(row));
        }
    }

    private static void PublicOf(PyContext context, NativeModule source, PyDict target)
    {
        foreach ((string name, PyValue value) in source.Attributes)
        {
            if (!name.StartsWith('_'))
                target.SetStr(context, new PyStr(name), value);
        }
    }
}
