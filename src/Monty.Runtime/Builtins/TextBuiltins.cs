using System.Globalization;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary>Builtin functions about text.</summary>
internal static partial class TextBuiltins
{
    [PyFunction("chr(i, /)", Replays = Replaying.OnInstances, Quick1 = nameof(QuickChr))]
    private static PyStr Chr(PyContext context, PyValue i)
    {
        PyValue code = Indices.ToInt(context, i);
        if (code.IsSignal)
            throw context.SignalException();
        return code.IsInt && code.Bits is >= 0 and < 0x110000
            ? PyStr.FromCodePoint((int)code.Bits)
            : throw Errors.ValueError("chr() arg not in range(0x110000)").ToException();
    }

    private static PyValue QuickChr(PyValue i)
    {
        if (i.IsInt && i.Bits is >= 0 and < PyStr.SharedUnits)
            return PyStr.FromCodePoint((int)i.Bits);
        return default;
    }

    [PyFunction("ord(character, /)", Quick1 = nameof(QuickOrd))]
    private static int Ord(PyContext context, PyValue character)
    {
        PyValue given = character;
        character = PyDerived.Unwrap(character);
        int length = character.Ref switch
        {
            PyStr text => text.CountIn(context.Meter),
            PyBytes bytes => bytes.Count,
            PyByteArray array => array.Count,
            _ => throw Errors.TypeError($"ord() expected string of length 1, but {given.Type.Name} found").ToException(),
        };
        if (length != 1)
        {
            throw Errors.TypeError(string.Create(
                CultureInfo.InvariantCulture, $"ord() expected a character, but string of length {length} found")).ToException();
        }

        return character.Ref switch
        {
            PyStr single => PyStr.CodePointAt(single.Text, 0),
            PyBytes single => single.Data[0],
            _ => ((PyByteArray)character.Ref).Data[0],
        };
    }

    private static PyValue QuickOrd(PyValue character) => character.Ref is PyStr { Units: 1 } unit ? PyValue.Int(unit.Chars[0]) : default;

    [PyFunction("ascii(obj, /)")]
    private static PyValue ToAscii(PyContext context, PyValue obj) => Formatting.Ascii(context, obj);

    [PyFunction("repr(obj, /)")]
    private static PyValue Repr(PyContext context, PyValue obj) => Formatting.Repr(context, obj);

    [PyFunction("format(value, format_spec='', /)", Style = ArgumentStyle.Unpack)]
    private static PyValue Format(PyContext context, PyValue value, PyStr format_spec)
        => Formatting.Format(context, value, format_spec);
}
