using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The methods of <c>str</c>.</summary>
internal static partial class StrMethods
{
    [PyConstructor("str(object=<unset>, encoding=<unset>, errors=<unset>)", Style = ArgumentStyle.Vectorcall)]
    private static PyValue New(PyContext context, PyType type, PyValue value, PyValue encoding, PyValue errors)
    {
        if (encoding.IsUnbound && errors.IsUnbound)
            return value.IsUnbound ? PyStr.Empty : Formatting.Str(context, value);
        string codec = CodecArguments.Text(encoding, "str", "encoding") ?? "utf-8";
        string handler = CodecArguments.Text(errors, "str", "errors") ?? "strict";
        if (value.IsUnbound)
            return PyStr.Empty;
        if (PyStr.Of(value) is not null)
            throw Errors.TypeError("decoding str is not supported").ToException();
        if (PyBytes.Of(context, value) is not { } bytes)
            throw Errors.TypeError($"decoding to str: need a bytes-like object, {value.Type.Name} found").ToException();
        return CodecRegistry.Find(codec).DecodeWarning(context, bytes, handler);
    }

    [PyMethod("encode(encoding='utf-8', errors='strict')")]
    private static PyBytes Encode(PyContext context, PyStr self, string encoding, string errors)
        => CodecRegistry.Find(encoding).Encode(context, self, errors);
}
