using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The methods of what <c>call_soon</c> and <c>call_later</c> return.</summary>
internal static partial class HandleMethods
{
    [PyMethod("cancel()")]
    private static void Cancel(PyContext context, CallbackStrand self) => self.Revoke(context);

    [PyMethod("cancelled()")]
    private static bool IsCancelled(CallbackStrand self) => self.IsRevoked;

    [PyMethod("when()")]
    private static double When(CallbackStrand self) => self.Key.When / 1e9;
}
