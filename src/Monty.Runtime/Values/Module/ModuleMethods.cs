using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>How scripts make modules.</summary>
internal static partial class ModuleMethods
{
    [PyConstructor("module(name, doc=None)")]
    private static PyValue Make(PyContext context, PyType type, PyStr name, PyValue doc)
    {
        var made = new ScriptModule();
        made.Begin(context, name, doc);
        return made;
    }

    /// <remarks>An instance of a derived class has the names itself.</remarks>
    [PyMethod("__init__(name, doc=None)", KeywordErrorName = "module")]
    private static PyValue Init(PyContext context, PyValue self, PyStr name, PyValue doc)
    {
        if (PyDerived.Unwrap(self).Ref is not ScriptModule module)
            return context.Raise(Errors.TypeError("this module cannot be made again"));
        module.Begin(context, name, doc);
        if (self.Ref is PyDerived derived)
        {
            derived.SetOwn(context, ModuleNames.Name, name);
            derived.SetOwn(context, ModuleNames.Doc, doc);
            derived.SetOwn(context, ModuleNames.Package, PyValue.None);
            derived.SetOwn(context, ModuleNames.Loader, PyValue.None);
            derived.SetOwn(context, ModuleNames.Spec, PyValue.None);
        }

        return PyValue.None;
    }
}
