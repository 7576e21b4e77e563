// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fault.h"

namespace unknot::exchange
{

Error::Kind kindOf(FaultCode code)
{
    if (code == FaultCode::NotThere)
        return Error::Kind::NotFound;
    if (code == FaultCode::NotReadable)
        return Error::Kind::Unreadable;
    if (code == FaultCode::TooNew)
        return Error::Kind::TooNew;
    const bool isUnparsed = code >= FaultCode::Torn && code <= FaultCode::RowLength;
    return isUnparsed ? Error::Kind::Malformed : Error::Kind::Invalid;
}

Fault unreadFault(const Error &error, std::size_t mostBytes)
{
    Fault fault;
    fault.file = error.file;
    if (error.kind == Error::Kind::NotFound) {
        fault.code = FaultCode::NotThere;
    } else if (error.kind == Error::Kind::Invalid) {
        fault.code = FaultCode::TooLarge;
        fault.most = static_cast<std::int64_t>(mostBytes);
    }
    return fault;
}

Error errorOf(const Fault &fault)
{
    return {kindOf(fault.code), {}, fault.file, fault.line, fault.pointer};
}

} // namespace unknot::exchange
