using Monty.Runtime.Core;

namespace Monty.Runtime.Modules.Json;

/// <summary>How a JSON text is to be written, as the keyword arguments of <c>dumps</c> say.</summary>
internal sealed record JsonStyle(
    bool EnsureAscii, bool CheckCircular, bool AllowNan, bool SortKeys, bool SkipKeys, string? Indent, string ItemSeparator, string KeySeparator)
{
    public static JsonStyle Transfer(StateTransfer transfer, JsonStyle style)
    {
        bool ensureAscii = style.EnsureAscii, checkCircular = style.CheckCircular, allowNan = style.AllowNan;
        bool sortKeys = style.SortKeys, skipKeys = style.SkipKeys;
        string? indent = style.Indent, itemSeparator = style.ItemSeparator, keySeparator = style.KeySeparator;
        transfer.Boolean(ref ensureAscii);
        transfer.Boolean(ref checkCircular);
        transfer.Boolean(ref allowNan);
        transfer.Boolean(ref sortKeys);
        transfer.Boolean(ref skipKeys);
        transfer.Text(ref indent);
        transfer.Text(ref itemSeparator);
        transfer.Text(ref keySeparator);
        transfer.Require(itemSeparator is not null && keySeparator is not null, "a JSON style without separators");
        return transfer.IsReading
            ? new JsonStyle(ensureAscii, checkCircular, allowNan, sortKeys, skipKeys, indent, itemSeparator!, keySeparator!)
            : style;
    }
}
