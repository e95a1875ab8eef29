use crate::keys;
use crate::merchant::Merchant;
use crate::message::ClientCert;
use p12_keystore as p12;
use rcgen::{
    BasicConstraints, Certificate, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa,
    Issuer, KeyPair, KeyUsagePurpose, SanType, SerialNumber, date_time_ymd,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::{Arc, Mutex, PoisonError};

/// The hosts for which the simulator's own certificate stands (v2 reference, section 9).
const HOSTS: [&str; 14] = [
    "localhost",
    "api.mch.weixin.qq.com",
    "api2.mch.weixin.qq.com",
    "apihk.mch.weixin.qq.com",
    "apius.mch.weixin.qq.com",
    "fraud.mch.weixin.qq.com",
    "payapp.mch.weixin.qq.com",
    "payapp.weixin.qq.com",
    "api.weixin.qq.com",
    "api2.weixin.qq.com",
    "sh.api.weixin.qq.com",
    "sz.api.weixin.qq.com",
    "hk.api.weixin.qq.com",
    "open.weixin.qq.com",
];

/// The simulator's own certification authority, made anew at every start.
pub(crate) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    root: Certificate,
    issued: Mutex<Vec<Arc<Issued>>>,
}

/// A merchant's certificate in the forms in which WeChat Pay's platform hands it out.
pub(crate) struct Issued {
    pub(crate) mch_id: String,
    pub(crate) serial: String,
    pub(crate) cert_pem: String,
    pub(crate) key_pem: String,
    pub(crate) p12: Vec<u8>,
    der: Vec<u8>,
}

impl Authority {
    /// A new authority with a key of its own.
    pub(crate) fn new() -> io::Result<Authority> {
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let mut params = dated("Fenpay simulator CA")?;
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let root = params.self_signed(&key).map_err(io::Error::other)?;
        let issued = Mutex::new(Vec::new());
        Ok(Authority {
            issuer: Issuer::new(params, key),
            root,
            issued,
        })
    }

    /// The root certificate for those who are to trust it.
    pub(crate) fn ca_pem(&self) -> String {
        self.root.pem()
    }

    /// The root certificate.
    pub(crate) fn ca_der(&self) -> CertificateDer<'static> {
        self.root.der().clone()
    }

    /// A certificate for the server itself, with its key.
    pub(crate) fn server(&self) -> io::Result<(CertificateDer<'static>, PrivateKeyDer<'static>)> {
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let mut params = dated("localhost")?;
        for host in HOSTS {
            let name = host.try_into().map_err(io::Error::other)?;
            params.subject_alt_names.push(SanType::DnsName(name));
        }
        for address in [
            IpAddr::V4(Ipv4Addr::LOCALHOST),
            IpAddr::V6(Ipv6Addr::LOCALHOST),
        ] {
            params.subject_alt_names.push(SanType::IpAddress(address));
        }
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        let cert = params
            .signed_by(&key, &self.issuer)
            .map_err(io::Error::other)?;
        let key = PrivateKeyDer::try_from(key.serialize_der()).map_err(io::Error::other)?;
        Ok((cert.der().clone(), key))
    }

    /// The merchant's certificate, issued now if it was not before: RSA 2048, `CN` is its number.
    /// v2 shows it and v3 signs with its key.
    pub(crate) fn issue(&self, merchant: &Merchant) -> io::Result<Arc<Issued>> {
        if let Some(known) = self.find(|issued| issued.mch_id == merchant.mch_id) {
            return Ok(known);
        }
        let whose = keys::of_merchant(&merchant.mch_id);
        let key = keys::pair(&whose)?.certifiable()?;
        let mut params = dated(&merchant.mch_id)?;
        params
            .distinguished_name
            .push(DnType::OrganizationName, "Fenpay simulator");
        params.distinguished_name.push(DnType::CountryName, "CN");
        params.key_usages = vec![
            KeyUsagePurpose::DigitalSignature,
            KeyUsagePurpose::ContentCommitment,
        ];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        let serial = keys::serial(&whose);
        params.serial_number = Some(SerialNumber::from_slice(&serial));
        let cert = params
            .signed_by(&key, &self.issuer)
            .map_err(io::Error::other)?;
        let issued = Arc::new(Issued {
            mch_id: merchant.mch_id.clone(),
            serial: keys::written(serial),
            cert_pem: cert.pem(),
            key_pem: key.serialize_pem(),
            p12: self.keystore(&merchant.mch_id, &key, &cert)?,
            der: cert.der().to_vec(),
        });
        self.issued
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(issued.clone());
        Ok(issued)
    }

    /// `apiclient_cert.p12` with the old ciphers that the platform uses; the password is the
    /// merchant's number (v2 reference, section 10).
    fn keystore(&self, mch_id: &str, key: &KeyPair, cert: &Certificate) -> io::Result<Vec<u8>> {
        let wrap = |der: &[u8]| p12::Certificate::from_der(der).map_err(io::Error::other);
        let chain = [wrap(cert.der())?, wrap(self.root.der())?];
        let key = p12::PrivateKey::from_der(&key.serialize_der()).map_err(io::Error::other)?;
        let mut store = p12::KeyStore::new();
        let chain = p12::PrivateKeyChain::new(mch_id.as_bytes(), key, chain);
        store.add_entry(
            "Tenpay Certificate",
            p12::KeyStoreEntry::PrivateKeyChain(chain),
        );
        store
            .writer(mch_id)
            .encryption_algorithm(p12::EncryptionAlgorithm::PbeWithShaAnd3KeyTripleDesCbc)
            .encryption_iterations(2_000)
            .mac_algorithm(p12::MacAlgorithm::HmacSha1)
            .mac_iterations(2_000)
            .write()
            .map_err(io::Error::other)
    }

    /// Whose certificate this is.
    pub(crate) fn recognise(&self, der: &[u8]) -> Option<ClientCert> {
        let issued = self.find(|issued| issued.der == der)?;
        Some(ClientCert {
            common_name: issued.mch_id.clone(),
            serial: issued.serial.clone(),
        })
    }

    /// The certificate of a merchant, if it was issued.
    pub(crate) fn of(&self, mch_id: &str) -> Option<Arc<Issued>> {
        self.find(|issued| issued.mch_id == mch_id)
    }

    fn find(&self, fits: impl Fn(&Issued) -> bool) -> Option<Arc<Issued>> {
        let issued = self.issued.lock().unwrap_or_else(PoisonError::into_inner);
        issued.iter().find(|issued| fits(issued)).cloned()
    }
}

/// Parameters with a common name and a validity that simulated clocks do not leave.
fn dated(common_name: &str) -> io::Result<CertificateParams> {
    let mut params = CertificateParams::new(Vec::new()).map_err(io::Error::other)?;
    params.distinguished_name = rcgen::DistinguishedName::new();
    params
        .distinguished_name
        .push(DnType::CommonName, common_name);
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(2049, 1, 1);
    params.use_authority_key_identifier_extension = true;
    Ok(params)
}
