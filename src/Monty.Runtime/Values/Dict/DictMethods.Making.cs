using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <remarks>The constructor, <c>update</c> and <c>fromkeys</c>.</remarks>
internal static partial class DictMethods
{
    [PyConstructor("dict(iterable=<unset>, /, **kwargs)", Style = ArgumentStyle.Unpack)]
    private static PyValue Make(PyContext context, PyType type, PyValue iterable, KeywordArguments keywords)
    {
        var dict = new PyDict();
        return Fill(context, dict, iterable, keywords, dict);
    }

    [PyMethod("__init__(iterable=<unset>, /, **kwargs)", Style = ArgumentStyle.Unpack)]
    private static PyValue Init(PyContext context, PyDict self, PyValue iterable, KeywordArguments keywords)
        => Fill(context, self, iterable, keywords, PyValue.None);

    [PyMethod("update(other=<unset>, /, **kwargs)", Style = ArgumentStyle.Unpack)]
    private static PyValue Update(PyContext context, PyDict self, PyValue other, KeywordArguments keywords)
        => Fill(context, self, other, keywords, PyValue.None);

    [PyClassMethod("fromkeys(iterable, value=None, /)", Style = ArgumentStyle.Unpack)]
    internal static PyValue FromKeys(PyContext context, PyType type, PyValue iterable, PyValue value)
    {
        if (ReferenceEquals(type, DictType.Type))
        {
            if (iterable.Ref is PyRange range)
                KeyTable<DictEntry>.RefuseKeys(context, range);
            if (iterable.Ref is not PyDerived && SetOperations.WithHashes(context, iterable) is { } keys)
                return PyDict.OfKeys(context, keys, value);
            return new FromKeysFrame(new PyDict(), value).StartOver(context, iterable);
        }

        return new FromKeysOfClassFrame(type, iterable, value).Start(context);
    }

    internal static PyValue Fill(PyContext context, PyDict dict, PyValue source, KeywordArguments keywords, PyValue result)
    {
        if (!source.IsUnbound)
        {
            PyValue done = DictUpdating.Update(context, dict, source, result);
            if (done.IsSignal)
            {
                if (context.State == RunState.Suspending && keywords.Count > 0)
                    context.Capture(new KeywordsLaterFrame(dict, ToDict(context, keywords), result));
                return done;
            }
        }

        Store(context, dict, keywords);
        return result;
    }

    internal static PyDict ToDict(PyContext context, KeywordArguments keywords)
    {
        var dict = new PyDict();
        Store(context, dict, keywords);
        return dict;
    }

    private static void Store(PyContext context, PyDict dict, KeywordArguments keywords)
    {
        for (int i = 0; i < keywords.Count; i++)
            dict.SetStr(context, new PyStr(keywords.Names[i]), keywords.Values[i]);
    }
}
