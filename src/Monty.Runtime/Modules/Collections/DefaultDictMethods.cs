using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>The constructor and methods of defaultdict.</summary>
internal static partial class DefaultDictMethods
{
    [PyConstructor("defaultdict(default_factory=None, /, *args, **kwargs)", Style = ArgumentStyle.Unpack)]
    private static PyValue Make(PyContext context, PyType type, PyValue factory, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        var dict = new PyDefaultDict(PyValue.None);
        return Fill(context, dict, factory, arguments, keywords, dict);
    }

    [PyMethod("__init__(default_factory=None, /, *args, **kwargs)", Style = ArgumentStyle.Unpack)]
    private static PyValue Init(
        PyContext context, PyDefaultDict self, PyValue factory, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
        => Fill(context, self, factory, arguments, keywords, PyValue.None);

    [PyMethod("copy()", Style = ArgumentStyle.Fixed, TakesDerived = true)]
    private static PyValue Copy(PyContext context, PyValue self)
    {
        if (self.Ref is not PyDefaultDict plain)
            return DerivedContainers.Call(context, DerivedContainers.CopyDefaultDict, self);
        return plain.HasUsableFactory ? plain.CopyDefault(context) : context.Raise(Errors.TypeError(PyDefaultDict.WrongFactory));
    }

    [PyMethod("__copy__()", Style = ArgumentStyle.Fixed, TakesDerived = true)]
    private static PyValue CopyAgain(PyContext context, PyValue self) => Copy(context, self);

    [PyMethod("__missing__(key, /)", Style = ArgumentStyle.Fixed, TakesDerived = true)]
    private static PyValue Missing(PyContext context, PyValue self, PyValue key)
        => ((PyDict)PyDerived.Unwrap(self).Ref).Missing(context, self, key);

    [PyGetter("default_factory", IsField = true)]
    private static PyValue GetFactory(PyContext context, PyDefaultDict self) => self.Factory;

    [PySetter("default_factory")]
    private static void SetFactory(PyContext context, PyDefaultDict self, PyValue value) => self.Factory = value;

    private static PyValue Fill(
        PyContext context,
        PyDefaultDict dict,
        PyValue factory,
        ReadOnlySpan<PyValue> arguments,
        KeywordArguments keywords,
        PyValue result)
    {
        if (!factory.IsNone && !factory.Ref.IsCallable)
            return context.Raise(Errors.TypeError(PyDefaultDict.WrongFactory));
        dict.Factory = factory;
        if (arguments.Length > 1)
            return context.Raise(Errors.TypeError($"dict expected at most 1 argument, got {arguments.Length}"));
        return DictMethods.Fill(context, dict, arguments.Length == 0 ? default : arguments[0], keywords, result);
    }
}
