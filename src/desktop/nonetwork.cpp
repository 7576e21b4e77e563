// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/nonetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace unknot::desktop
{

namespace
{

class RefusingManager final : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    // Asked for in a way nobody knows, so that Qt itself answers with an error.
    QNetworkReply *createRequest(Operation /*operation*/, const QNetworkRequest & /*request*/, QIODevice * /*outgoing*/) override
    {
        return QNetworkAccessManager::createRequest(GetOperation, QNetworkRequest(QUrl(QStringLiteral("refused:"))), nullptr);
    }
};

} // namespace

QNetworkAccessManager *NoNetwork::create(QObject *parent)
{
    return new RefusingManager(parent);
}

} // namespace unknot::desktop
