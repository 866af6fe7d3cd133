using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>The constructor and methods of defaultdict.</summary>
internal static partial class DefaultDictMethods
{
    [PyConstructor("defaultdict(default_factory=None, iterable=<unset>, /, **kwargs)", Style = ArgumentStyle.Unpack)]
    private static PyValue Make(PyContext context, PyType type, PyValue factory, PyValue iterable, KeywordArguments keywords)
    {
        var dict = new PyDefaultDict(PyValue.None);
        return Fill(context, dict, factory, iterable, keywords, dict);
    }

    [PyMethod("__init__(default_factory=None, iterable=<unset>, /, **kwargs)", Style = ArgumentStyle.Unpack)]
    private static PyValue Init(PyContext context, PyDefaultDict self, PyValue factory, PyValue iterable, KeywordArguments keywords)
        => Fill(context, self, factory, iterable, keywords, PyValue.None);

    [PyMethod("copy()", Style = ArgumentStyle.Fixed, TakesDerived = true)]
    private static PyValue Copy(PyContext context, PyValue self)
        => self.Ref is PyDefaultDict plain ? plain.CopyDefault(context) : DerivedContainers.Call(context, DerivedContainers.CopyDefaultDict, self);

    [PyMethod("__copy__()", Style = ArgumentStyle.Fixed, TakesDerived = true)]
    private static PyValue CopyAgain(PyContext context, PyValue self) => Copy(context, self);

    [PyMethod("__missing__(key, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue Missing(PyContext context, PyDefaultDict self, PyValue key) => self.Supply(context, key);

    [PyGetter("default_factory", IsField = true)]
    private static PyValue GetFactory(PyContext context, PyDefaultDict self) => self.Factory;

    [PySetter("default_factory")]
    private static void SetFactory(PyContext context, PyDefaultDict self, PyValue value) => self.Factory = value;

    private static PyValue Fill(
        PyContext context, PyDefaultDict dict, PyValue factory, PyValue iterable, KeywordArguments keywords, PyValue result)
    {
        if (!factory.IsNone && !factory.Ref.IsCallable)
            return context.Raise(Errors.TypeError("first argument must be callable or None"));
        dict.Factory = factory;
        return DictMethods.Fill(context, dict, iterable, keywords, result);
    }
}
