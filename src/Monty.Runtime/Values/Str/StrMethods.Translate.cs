using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

internal static partial class StrMethods
{
    /// <remarks>The table may be a defaultdict, which is no instance, but whose factory is asked.</remarks>
    [PyMethod("translate(table, /)", Replays = Replaying.Always)]
    private static PyValue Translate(PyContext context, PyStr self, PyValue table)
    {
        var walk = new OperationPart(context, self);
        if (walk.IsKnown)
            return walk.Known;
        ReadOnlySpan<char> text = self.Chars;
        var builder = new TextBuilder(context.Meter, stackalloc char[TextBuilder.StackUnits]);
        if (walk.TryResume(out PartPlace place))
            builder.Append(PyStr.Of(place.X) is { } before ? before.Chars : default);
        context.Meter.ChargeWork(text.Length);
        var loop = new ClockedLoop(context.Meter);
        var known = new KnownTranslations(stackalloc short[KnownTranslations.Count]);
        bool isPlain = table.Ref.GetType() == typeof(PyDict);
        int i = (int)place.Index;
        try
        {
            for (; i < text.Length; i += PyStr.UnitsAt(text, i))
            {
                loop.Did(1);
                if (isPlain && known.TryAppend(context, ref builder, table, text[i]))
                    continue;
                walk.BeginStep();
                StrTranslation.Append(context, ref builder, table, PyStr.CodePointAt(text, i));
            }
        }
        catch (RaisedException raised)
        {
            context.Raise(raised);
            return walk.Stop(new PartPlace(i, X: builder.FinishStr()));
        }

        return walk.End(builder.FinishStr());
    }

    [PyStaticMethod("maketrans(x, y=<unset>, z=<unset>, /)", Replays = Replaying.Always)]
    private static PyValue MakeTranslation(PyContext context, PyValue x, PyValue y, PyValue z)
    {
        if (y.IsUnbound)
        {
            return x.Ref is PyDict table && table.GetType() == typeof(PyDict)
                ? StrTranslation.FromDict(context, table)
                : throw Errors.TypeError("if you give only one argument to maketrans it must be a dict").ToException();
        }

        PyStr to = RequireStr(y, 2);
        PyStr? deleted = z.IsUnbound ? null : RequireStr(z, 3);
        return PyStr.Of(x) is { } from
            ? StrTranslation.FromTexts(context, from, to, deleted)
            : throw Errors.TypeError("first maketrans argument must be a string if there is a second argument").ToException();
    }

    private static PyStr RequireStr(PyValue value, int argument)
        => PyStr.Of(value)
            ?? throw Errors.TypeError(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"maketrans() argument {argument} must be str, not {(value.IsNone ? "None" : value.Type.Name)}")).ToException();
}
