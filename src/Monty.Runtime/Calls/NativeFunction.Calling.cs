using Monty.Runtime.Core;

namespace Monty.Runtime.Calls;

internal sealed partial class NativeFunction
{
    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
        => Code(context, default, arguments, keywords);
}
