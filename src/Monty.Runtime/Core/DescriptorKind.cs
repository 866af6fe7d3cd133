namespace Monty.Runtime.Core;

/// <summary>What an object does when it is a class attribute and is reached through an instance.</summary>
internal enum DescriptorKind
{
    /// <summary>Plain data: it is the attribute.</summary>
    None,

    /// <summary>Binds; calling what it binds to is calling it with the instance put before the arguments.</summary>
    Method,

    /// <summary>Has <c>__get__</c> only: attributes of the instance go before it.</summary>
    NonData,

    /// <summary>Has <c>__set__</c> or <c>__delete__</c>: it goes before attributes of the instance.</summary>
    Data,
}
