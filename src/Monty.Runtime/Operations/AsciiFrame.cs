using System.Globalization;
using System.Text;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary><c>ascii(v)</c> while <c>repr(v)</c> is suspended.</summary>
[HeapKind(141)]
internal sealed class AsciiFrame : NativeFrame
{
    internal AsciiFrame()
    {
    }

    /// <summary>Turns the result of <c>repr</c>, which may be a signal, into that of <c>ascii</c>.</summary>
    public static PyValue Escape(PyContext context, PyValue repr)
    {
        if (repr.IsSignal)
            return context.State == RunState.Suspending ? new AsciiFrame().Leave(context) : repr;
        string text = ((PyStr)repr.Ref).Text;
        return System.Text.Ascii.IsValid(text) ? repr : PyValue.Str(Escape(text));
    }

    public override PyValue Resume(PyContext context, PyValue value) => Escape(context, value);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the repr is made before the frame");

    internal override void Transfer(StateTransfer transfer)
    {
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            if (unit < 128)
                escaped.Append(unit);
            else if (char.IsSurrogatePair(text, i))
                escaped.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(text, i++):x8}");
            else
                escaped.Append(unit < 256 ? "\\x" : "\\u").Append(((int)unit).ToString(unit < 256 ? "x2" : "x4", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }
}
