using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Json;

/// <summary>A container that is being written, or an object that <c>default</c> converts.</summary>
internal struct JsonLevel
{
    /// <summary>The value itself, as the script knows it.</summary>
    public PyValue Source;

    /// <summary>A list, tuple or dict, or the list of sorted pairs of a dict; unbound for an object that is converted.</summary>
    public PyValue Members;

    /// <summary>Whether the members are a dict, or pairs.</summary>
    public bool IsObject;

    /// <summary>Of the member that follows.</summary>
    public int Position;

    /// <summary>Whether a member of a dict was written.</summary>
    public bool HasMembers;

    /// <summary>Of the member being written.</summary>
    public PyValue Key;

    /// <summary>Where in this value an error happened, as CPython notes it.</summary>
    public readonly string? Note(PyContext context)
    {
        string type = Source.Type.FullyQualifiedName;
        if (Members.IsUnbound)
            return $"when serializing {type} object";
        if (!IsObject)
            return $"when serializing {type} item {Position - 1}";
        return Key.IsUnbound ? null : $"when serializing {type} item {Formatting.ReprText(context, Key)}";
    }

    public void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref Source);
        transfer.OptionalValue(ref Members);
        transfer.Boolean(ref IsObject);
        transfer.Int32(ref Position);
        transfer.Boolean(ref HasMembers);
        transfer.OptionalValue(ref Key);
        transfer.Require(!Source.IsUnbound && Position >= 0, "a JSON container that is none");
        if (transfer.IsReading)
            CheckLater(transfer, Members, IsObject);
    }

    private static void CheckLater(StateTransfer transfer, PyValue members, bool isObject)
        => transfer.AfterReading(reader => reader.Require(IsSound(members, isObject), "a JSON container with wrong members"));

    private static bool IsSound(PyValue members, bool isObject)
    {
        if (members.IsUnbound)
            return !isObject;
        if (!isObject)
            return members.Ref is PyList or PyTuple;
        if (members.Ref is not PyList pairs)
            return members.Ref is PyDict;
        foreach (PyValue pair in pairs.Items)
        {
            if (pair.Ref is not PyTuple { Count: 2 })
                return false;
        }

        return true;
    }
}
