using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>The constructor and methods of OrderedDict.</summary>
internal static partial class OrderedDictMethods
{
    [PyConstructor("OrderedDict(*args, **kwargs)")]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        var dict = new PyOrderedDict();
        return arguments.Length > 1
            ? context.Raise(TooMany(arguments.Length))
            : DictMethods.Fill(context, dict, Only(arguments), keywords, dict);
    }

    [PyMethod("__init__(*args, **kwargs)", TakesDerived = true)]
    private static PyValue Init(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
        => arguments.Length > 1 ? context.Raise(TooMany(arguments.Length)) : Store(context, self, Only(arguments), keywords);

    [PyMethod("update(*args, **kwargs)", TakesDerived = true)]
    private static PyValue Update(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
        => arguments.Length > 1
            ? context.Raise(Errors.TypeError($"update() takes at most 1 positional argument ({arguments.Length} given)"))
            : Store(context, self, Only(arguments), keywords);

    [PyMethod("move_to_end(key, last=True)", Replays = Replaying.Always)]
    private static PyValue MoveToEnd(PyContext context, PyOrderedDict self, PyValue key, bool last) => self.Move(context, key, last);

    [PyMethod("pop(key, default=<unset>)", Replays = Replaying.Always)]
    private static PyValue Pop(PyContext context, PyOrderedDict self, PyValue key, PyValue fallback) => self.TakeOut(context, key, fallback);

    [PyMethod("setdefault(key, default=None)", Replays = Replaying.Always, TakesDerived = true)]
    private static PyValue SetDefault(PyContext context, PyValue self, PyValue key, PyValue fallback)
        => DerivedContainers.FindsItself(context, self)
            ? DerivedContainers.Call(context, DerivedContainers.SetDefault, self, key, fallback)
            : DictMethods.SetDefault(context, Plain(self), key, fallback);

    [PyClassMethod("fromkeys(iterable, value=None)")]
    private static PyValue FromKeys(PyContext context, PyType type, PyValue iterable, PyValue value)
        => DictMethods.FromKeys(context, type, iterable, value);

    [PyMethod("popitem(last=True)")]
    private static PyValue PopItem(PyContext context, PyOrderedDict self, bool last)
    {
        if (self.Count == 0)
            return context.Raise(Errors.KeyError(PyValue.Str("dictionary is empty")));
        return last ? self.PopLast() : self.PopFirst();
    }

    [PyMethod("copy()", Style = ArgumentStyle.Fixed, TakesDerived = true)]
    private static PyValue Copy(PyContext context, PyValue self)
        => self.Ref is PyOrderedDict plain ? plain.CopyOrdered(context) : DerivedContainers.Call(context, DerivedContainers.CopyOrdered, self);

    [PyMethod("__reduce__()", Style = ArgumentStyle.Fixed, TakesDerived = true)]
    private static PyValue Reduce(PyContext context, PyValue self) => DerivedContainers.Call(context, DerivedContainers.ReduceOrdered, self);

    // As dict's, which errors then name otherwise.
    [PyMethod("clear()", Style = ArgumentStyle.Fixed)]
    private static void Clear(PyOrderedDict self) => self.Clear();

    [PyMethod("keys()", Style = ArgumentStyle.Fixed)]
    private static PyDictKeys Keys(PyOrderedDict self) => new(self);

    [PyMethod("values()", Style = ArgumentStyle.Fixed)]
    private static PyDictValues ValuesOf(PyOrderedDict self) => new(self);

    [PyMethod("items()", Style = ArgumentStyle.Fixed)]
    private static PyDictItems Items(PyOrderedDict self) => new(self);

    [PyMethod("__reversed__()", Style = ArgumentStyle.Fixed)]
    private static PyIterator Reversed(PyOrderedDict self) => self.IterateRows(RowPart.Key, backwards: true);

    private static PyValue Store(PyContext context, PyValue self, PyValue source, KeywordArguments keywords)
        => DerivedContainers.StoresItself(context, self)
            ? DerivedContainers.Call(context, DerivedContainers.Store, self, source.IsUnbound ? PyTuple.Empty : source, DictMethods.ToDict(context, keywords))
            : DictMethods.Fill(context, Plain(self), source, keywords, PyValue.None);

    private static PyException TooMany(int given) => Errors.TypeError($"expected at most 1 argument, got {given}");

    private static PyValue Only(ReadOnlySpan<PyValue> arguments) => arguments.Length == 0 ? default : arguments[0];

    private static PyOrderedDict Plain(PyValue self) => (PyOrderedDict)PyDerived.Unwrap(self).Ref;
}
