namespace Monty.Runtime.Values;

/// <summary>What an iterator over a dict gives of each row.</summary>
internal enum RowPart
{
    Key,
    Value,
    Item,
}
