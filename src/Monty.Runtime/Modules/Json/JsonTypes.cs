using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Json;

/// <summary>The exception type of <c>json</c>.</summary>
internal static class JsonTypes
{
    public static readonly PyType DecodeError = Make();

    private static PyType Make()
    {
        PyType type = PyType.BuiltinException("JSONDecodeError", [ExceptionTypes.ValueError], new JsonDecodeErrorBehaviour(), "json.decoder");
        // In CPython it is a class written in Python, which messages name without its module.
        type.Name = type.QualifiedName;
        return type;
    }
}
