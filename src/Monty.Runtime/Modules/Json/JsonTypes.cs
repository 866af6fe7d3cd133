using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Json;

/// <summary>The exception type of <c>json</c>.</summary>
internal static class JsonTypes
{
    public static readonly PyType DecodeError = PyType.BuiltinException(
        "JSONDecodeError", [ExceptionTypes.ValueError], new JsonDecodeErrorBehaviour(), "json.decoder");
}
