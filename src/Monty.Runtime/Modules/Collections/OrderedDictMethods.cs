using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>The constructor and methods of OrderedDict.</summary>
internal static partial class OrderedDictMethods
{
    [PyConstructor("OrderedDict(iterable=<unset>, /, **kwargs)", Style = ArgumentStyle.Unpack)]
    private static PyValue Make(PyContext context, PyType type, PyValue iterable, KeywordArguments keywords)
    {
        var dict = new PyOrderedDict();
        return DictMethods.Fill(context, dict, iterable, keywords, dict);
    }

    [PyMethod("__init__(iterable=<unset>, /, **kwargs)", Style = ArgumentStyle.Unpack)]
    private static PyValue Init(PyContext context, PyOrderedDict self, PyValue iterable, KeywordArguments keywords)
        => DictMethods.Fill(context, self, iterable, keywords, PyValue.None);

    [PyMethod("move_to_end(key, last=True)", Replays = Replaying.Always)]
    private static PyValue MoveToEnd(PyContext context, PyOrderedDict self, PyValue key, bool last) => self.Move(context, key, last);

    [PyMethod("pop(key, default=<unset>)", Replays = Replaying.Always)]
    private static PyValue Pop(PyContext context, PyOrderedDict self, PyValue key, PyValue fallback) => DictMethods.Pop(context, self, key, fallback);

    [PyMethod("setdefault(key, default=None)", Replays = Replaying.Always)]
    private static PyValue SetDefault(PyContext context, PyOrderedDict self, PyValue key, PyValue fallback)
        => DictMethods.SetDefault(context, self, key, fallback);

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

    [PyMethod("copy()", Style = ArgumentStyle.Fixed)]
    private static PyOrderedDict Copy(PyContext context, PyOrderedDict self) => self.CopyOrdered(context);

    [PyMethod("__copy__()", Style = ArgumentStyle.Fixed)]
    private static PyOrderedDict CopyAgain(PyContext context, PyOrderedDict self) => self.CopyOrdered(context);
}
